import type { Person } from '../mail/Person';

export type SignalKind =
  | 'opted-out'
  | 'declined'
  | 'chose-other'
  | 'not-now'
  | 'out-of-office'
  | 'wrong-person'
  | 'left-company'
  | 'bounced'
  | 'interested'
  | 'purchased'
  | 'complaint'
  | 'listless';

/** What one message shows about where the contact stands, with the sentence that shows it. */
export interface Signal {
  readonly kind: SignalKind;
  /** The sentence, word for word (white space collapsed). */
  readonly quote: string;
  /** not-now: first day on which contact is welcome; declined, chose-other: the day named for trying again; out-of-office: day of return (YYYY-MM-DD); null where none is said. */
  readonly until: string | null;
  /** wrong-person, left-company, out-of-office: who to write to instead. */
  readonly person: Person | null;
}
