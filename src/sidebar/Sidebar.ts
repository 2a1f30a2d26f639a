import type { StoreApi } from 'zustand/vanilla';
import type { Conversation } from '../app/Conversation';
import type { Ports } from '../app/Ports';
import type { Locale } from '../core/Locale';
import type { Told } from '../panel/carryOut';
import type { PanelAct } from '../panel/PanelAct';

export type View = 'conversation' | 'today' | 'templates' | 'settings';

/** What stands above the conversation after an act, until the next one. */
export interface Notice {
  /** New for each act, so that the same words are announced again. */
  readonly id: number;
  readonly tone: 'done' | 'failed' | 'clipboard';
  readonly text: string;
  /** The event that can be taken back. */
  readonly undo: string | null;
  /** Whom it is about; null = the contact of the open conversation. */
  readonly person: string | null;
}

/** What happened, for the bar; `person` where it is not about the open conversation. */
export type Telling = Pick<Told, 'ok' | 'text' | 'undo'> & Partial<Told> & { readonly person?: string };

export interface SidebarState {
  readonly view: View;
  readonly locale: Locale;
  readonly phase: 'loading' | 'ready' | 'empty' | 'failed';
  /** Why the conversation could not be read; only in `failed`. */
  readonly problem: string | null;
  readonly conversation: Conversation | null;
  /** Contact and step are shown; the draft is being written. */
  readonly drafting: boolean;
  /** The act that is being carried out; others wait for it, so that a double click does one thing. */
  readonly busy: PanelAct['do'] | null;
  readonly notice: Notice | null;
  /** Changes whenever the ledger or the settings did, for views that read more than the open conversation. */
  readonly changes: number;
}

export interface Sidebar extends StoreApi<SidebarState> {
  readonly ports: Ports;
  /** Listens to the mail client and the stores, and reads what is open; gives the way to stop. */
  start(): () => void;
  show(view: View): void;
  act(act: PanelAct): Promise<void>;
  /** Reads the open item again, after a failure. */
  retry(): void;
  tell(told: Telling): void;
  /** Takes back what the bar tells of. */
  undo(): Promise<void>;
  dismiss(): void;
  /** Takes up what the settings say: the language, and a new look at the conversation. */
  settle(): void;
}
