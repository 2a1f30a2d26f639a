import type { Segment, Stage } from '../contact/Contact';

/** What of Today is wanted. */
export interface TodayQuery {
  /** Null: everybody. */
  readonly segment: Segment | null;
  readonly stage: Stage | null;
  /** Rows of each group at most; those beyond are counted only. */
  readonly shown: number;
}
