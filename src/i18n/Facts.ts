/** What a reason sentence is filled from: the values of a `Reason`, already worded for the locale. */
export interface Facts {
  /** The contact's name, or the words for "the contact" (lower case: the sentence is capitalised as a whole). */
  readonly who: string;
  /** Somebody else who is named: name, address, or "name (address)"; null when nobody is. */
  readonly person: string | null;
  /** The month that a message is about, in words; empty when none is known. */
  readonly month: string;
  /** A value as it is; null when absent or empty. */
  readonly text: (key: string) => string | null;
  /** A value as a number; 0 when absent. */
  readonly count: (key: string) => number;
  /** A value as business days in words. */
  readonly days: (key: string) => string;
  /** A day as it follows a verb, with a space before it (" on Friday (20 November)"); empty when absent. */
  readonly on: (key: string) => string;
  readonly until: (key: string) => string;
  readonly from: (key: string) => string;
  /** Not later than. */
  readonly by: (key: string) => string;
}
