import type { Segment, Stage } from '../contact/Contact';

/** Planned intervals between unanswered touches (DOMAIN: Default cadence for leads). */
export interface Cadence {
  /** Business days after the previous touch, one for each follow-up; the last one is the goodbye. */
  readonly intervals: readonly number[];
  /** Calendar days of pause when "not now" names no date. */
  readonly pauseDays: number;
  /** Calendar days after an answered decline until a new try is suggested. */
  readonly declineDays: number;
}

/** Whom a cadence of its own is for: everybody of a segment, or those of it in one stage. */
export type CadenceKey = Segment | `${Segment}/${Stage}`;
