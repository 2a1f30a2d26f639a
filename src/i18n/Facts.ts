/** What a reason sentence is filled from: the values of a `Reason`, already worded for the locale. */
export interface Facts {
  /** The contact's name, or the words for "the contact" (lower case: the sentence is capitalised as a whole). */
  readonly who: string;
  /** Somebody else who is named: name, address, or "name (address)"; null when nobody is. */
  readonly person: string | null;
  /** The month that a message is about, in words; empty when none is known. */
  readonly month: string;
  /** A value as it is; null when absent or empty. */
  text(key: string): string | null;
  /** A value as a number; 0 when absent. */
  count(key: string): number;
  /** A value as business days in words. */
  days(key: string): string;
  /** A day as it follows a verb, with a space before it (" on Friday, 20 November"); empty when absent. */
  on(key: string): string;
  until(key: string): string;
  from(key: string): string;
  /** Not later than. */
  by(key: string): string;
}
