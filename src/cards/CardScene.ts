import type { Locale } from '../core/Locale';
import type { ActParameters } from './CardAct';
import type { Look } from './Look';

/** What every card is drawn with. */
export interface CardScene {
  readonly locale: Locale;
  /** The https address that answers every click. */
  readonly address: string;
  /** Signs what a button sends (bound to user and thread, with an end); called once for each button. */
  readonly sign: (parameters: ActParameters) => ActParameters;
  /** The Google account that looks, for links into the right mailbox; null when it is not known. */
  readonly account: string | null;
  readonly look: Look;
}

/** What stands above a card after an act. */
export interface CardNotice {
  readonly text: string;
  /** It was not done, or something is to be looked at first: said as a warning, without the mark of what is done. */
  readonly refused?: boolean;
  /** The event that can be taken back. */
  readonly undo: string | null;
  /** Whom that event is about, where nobody's conversation is open. */
  readonly person?: string;
  /** A place to look at: where Google put a draft that should be elsewhere. */
  readonly link: { readonly label: string; readonly url: string } | null;
}
