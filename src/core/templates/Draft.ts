import type { Detail } from '../details/Detail';
import type { SignalKind } from '../signals/Signal';
import type { GapName } from './gapNames';
import type { ProposedContent } from './ValueContent';

/** One reference that a draft makes: which slot it fills, with which detail of which message. */
export interface DraftReference {
  readonly slot: string;
  readonly messageId: string;
  readonly detail: Detail;
  /** What the sentence signals, where it was taken for that and is no detail of its own. */
  readonly signal: SignalKind | null;
  /** The words that stand in the draft for it. */
  readonly inserted: string;
}

/** A place in the draft that nobody but the user can fill: what belongs there, and the words that stand there in brackets until then. */
export interface DraftGap {
  readonly name: GapName;
  readonly mark: string;
}

/** A reply ready to look at. Offered for one-click use only when `missing` is empty (DESIGN: promise 3). */
export interface Draft {
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly references: readonly DraftReference[];
  /** For each slot: what else could stand there, best first, without the one in use. */
  readonly alternatives: Readonly<Record<string, readonly DraftReference[]>>;
  /** The value content in it, and why; null where it has none. */
  readonly content: ProposedContent | null;
  /** Names of what the template asked for and nobody knows. */
  readonly missing: readonly string[];
  /** The same as places in the text, one for each; empty exactly when `missing` is. */
  readonly gaps: readonly DraftGap[];
}
