import type { Contact } from '../contact/Contact';
import type { History } from '../ledger/History';
import type { Calendar } from './Calendar';
import type { Cadence } from './Cadence';
import type { Turn } from './turnsOf';

/** What `nextStep` decides from; `open` tells which details of each message event are still open. */
export interface StepInput {
  readonly history: History;
  readonly contact: Contact;
  readonly cadence: Cadence;
  readonly calendar: Calendar;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly open: ReadonlyMap<string, readonly boolean[]>;
  /** The conversation that is open before the user; every conversation with the person counts. */
  readonly threadKey: string;
}

/** Where the conversation stands, counted once and read by every kind of step. */
export interface Situation extends Omit<StepInput, 'contact' | 'threadKey'> {
  readonly phones: readonly string[];
  readonly turns: readonly Turn[];
  /** My touches, those of one day and channel in a row counted as one. */
  readonly touches: readonly Turn[];
  /** My touches that were not answered yet. */
  readonly attempts: number;
  readonly lastTouch: Turn | null;
  /** The last thing that the contact said, on any channel. */
  readonly lastTheirs: Turn | null;
  /** What they (or a colleague of theirs) wrote after my last touch, oldest first. */
  readonly unanswered: readonly Turn[];
}
