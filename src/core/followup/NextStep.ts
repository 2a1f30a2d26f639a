import type { Channel } from '../ledger/LedgerEvent';

export type Action =
  'stop' | 'answer' | 'keep-promise' | 'close' | 'thank' | 'redirect' | 'wait' | 'follow-up' | 'goodbye' | 'none';

/** Why, as a code and what fills its sentence; `i18n` turns it into words. Values are data: names, days, counts. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number | null>>;
}

export type ReasonCode =
  | 'opted-out' // {date}
  | 'opted-out-wrote-again' // {date} they asked to stop earlier but wrote again
  | 'asked' // {date} a question or request waits for an answer
  | 'raised' // {date} a problem, objection or complaint waits
  | 'wrote-last' // {date} wrote last and seems to expect something
  | 'back-from-pause' // {until} the pause that they asked for is over
  | 'promised' // {date, promisedOn} I promised
  | 'declined'
  | 'chose-other' // {date}
  | 'purchased' // {date}
  | 'bounced' // {address}
  | 'wrong-person'
  | 'left-company' // {name, address}
  | 'they-promised' // {until, name} name: a colleague of theirs who said so
  | 'promise-passed' // {until, name, attempt, of} their day has passed
  | 'meeting-agreed' // {until}
  | 'meeting-passed' // {until, attempt, of}
  | 'out-of-office' // {until, name}
  | 'back-from-absence' // {until, attempt, of}
  | 'not-now' // {until, stated: 1|0}
  | 'paused' // {until} the user set a pause
  | 'after-decline' // {until}
  | 'colleague-answered' // {name}
  | 'silent' // {days, attempt, of, interval, habit?} business days without an answer; habit: business days in which they usually answer
  | 'silent-listless' // the same, interval doubled
  | 'last-attempt' // {days, of}
  | 'goodbye-sent'
  | 'ended-well'
  | 'nothing-open'
  | 'after-sale' // {day} thanks, 7, 30, 60
  | 'affiliate-month'; // {month}

/** What would change the step, as a code: "if they answer, this is cancelled". */
export interface Unless {
  readonly code:
    | 'they-answer'
    | 'i-answer'
    | 'user-lifts'
    | 'i-keep-it'
    | 'they-write-first'
    | 'user-decides'
    | 'new-address'
    | 'complaint';
  readonly params: Readonly<Record<string, string | number | null>>;
}

/** A sentence that the step rests on and the message it stands in. */
export interface Evidence {
  readonly messageId: string;
  readonly quote: string;
}

/** How a contact answers, read from their own answers; there are enough of them to tell. */
export interface Rhythm {
  /** Answers that it is read from. */
  readonly answers: number;
  /** Business days that they usually take (the median); 0 = on the same day. */
  readonly days: number;
  /** ISO weekday on which most of their messages come; null where none stands out. */
  readonly weekday: number | null;
  /** Hour of the day in the user's zone around which most of their messages come; null where none stands out. */
  readonly hour: number | null;
}

/** What must be different in this touch, since three or more were not answered (DOMAIN: Default cadence). */
export interface Change {
  readonly kind: 'channel' | 'content' | 'proposal';
  /** The other channel, for `channel`. */
  readonly channel: Channel | null;
}

/** Another answer to give now when the real one will be late: confirms receipt and says by when it comes. */
export interface Holding {
  readonly template: 'holding';
  /** The day to promise when the user names none: YYYY-MM-DD. */
  readonly by: string;
}

export interface NextStep {
  readonly action: Action;
  /** ISO 8601 with the offset of the user's zone; in the past when overdue; null where no date belongs. */
  readonly due: string | null;
  /** The number of the follow-up proposed = unanswered touches so far. */
  readonly attempt: number;
  /** Follow-ups in the cadence. */
  readonly of: number;
  readonly channel: Channel;
  /** Template id; null for stop, wait and none. */
  readonly template: string | null;
  readonly reason: Reason;
  readonly evidence: readonly Evidence[];
  readonly unless: Unless | null;
  /** redirect, out-of-office: whom to write to instead, where one was named. */
  readonly person: { readonly name: string | null; readonly address: string | null } | null;
  /** The contact's own habit, where they have answered often enough. */
  readonly rhythm: Rhythm | null;
  /** What time it is for them at `due`, HH:MM, where their clock is known and is not the user's. */
  readonly theirTime: string | null;
  /** follow-up: what must be different this time; null before the third unanswered touch. */
  readonly change: Change | null;
  /** answer: the holding reply, where the answer is late or will be within two working hours and none was sent; else null. */
  readonly holding: Holding | null;
}
