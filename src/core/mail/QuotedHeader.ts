import type { Person } from './Person';
import type { QuotedDate } from './quotedDate';

/** The header that a client wrote above an earlier message, and the lines it takes. */
export interface QuotedHeader {
  /** Lines [start, end) of the body. */
  readonly start: number;
  readonly end: number;
  readonly forward: boolean;
  /** Written as a sentence ("Em … escreveu:") rather than a block of fields. */
  readonly sentence: boolean;
  readonly from: Person;
  /** Recipients as the header writes them, read by `quotedPeople`; empty when it names none. */
  readonly to: string;
  readonly cc: string;
  readonly date: QuotedDate | null;
  readonly subject: string | null;
}
