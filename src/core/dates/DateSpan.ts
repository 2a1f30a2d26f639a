import type { Day } from './Day';

/** A phrase that names a day or a stretch of days. */
export interface DateSpan {
  /** Offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** First and last day meant; the same for a single day. A deadline takes `to`, "contact me in May" takes `from`. */
  readonly from: Day;
  readonly to: Day;
  /** Said as a limit: "até sexta", "by Friday". */
  readonly limit: boolean;
  /** Named as something gone by: "sexta passada", "yesterday". */
  readonly past: boolean;
}
