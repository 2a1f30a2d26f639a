/** A country's numbering plan; patterns without anchors. */
export interface PhonePlan {
  readonly code: string;
  /** What is dialled before a number abroad. */
  readonly abroad: string;
  readonly pattern: string;
  readonly lengths: readonly number[];
  /** What is dialled before a number inside the country, and what is put in the place of it. */
  readonly prefix?: string;
  readonly transform?: string;
  /** How numbers of a country begin that shares its code. */
  readonly leading?: string;
  /** Numbers that can be given out, where `pattern` takes more. */
  readonly assigned?: string;
}
