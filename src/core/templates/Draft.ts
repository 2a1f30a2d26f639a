import type { Detail } from '../details/Detail';

/** One reference that a draft makes: which slot it fills, with which detail of which message. */
export interface DraftReference {
  readonly slot: string;
  readonly messageId: string;
  readonly detail: Detail;
  /** The words that stand in the draft for it. */
  readonly inserted: string;
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
  /** Names of what the template asked for and nobody knows. */
  readonly missing: readonly string[];
}
