import type { Outcome } from './Failure';

/** A follow-up as the user's own calendar or task list shows it. */
export interface Reminder {
  /** The follow-up's id: the same id always means the same reminder. */
  readonly followUp: string;
  /** ISO 8601 with offset. */
  readonly due: string;
  /** False: a day is enough (a task); true: an hour was chosen (a calendar event). */
  readonly timed: boolean;
  /** One line, already in the user's language. */
  readonly title: string;
  /** Where the conversation can be opened; null where the host has no address for it. */
  readonly link: string | null;
}

/** Puts follow-ups where the user looks anyway. Every call may be repeated without harm. Every implementation passes `test/contracts/reminders`. */
export interface Reminders {
  /** Sets or moves the reminder; gives the provider's id of it. `denied` where the user has not allowed it yet. */
  set(reminder: Reminder, known: string | null): Promise<Outcome<string>>;
  /**
   * A name by which a follow-up's reminder is completed or removed like by its id, for who does not know that: the answer to `set` may
   * have been lost. It tells nobody what the follow-up's id holds, and outlives the follow-up.
   */
  named(followUp: string): string;
  /** Marks it done. One that is gone counts as done. */
  complete(known: string): Promise<Outcome<null>>;
  /** Takes it away. One that is gone counts as taken away. */
  remove(known: string): Promise<Outcome<null>>;
}
