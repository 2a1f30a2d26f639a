import type { Segment, Stage } from '../contact/Contact';
import type { Detail } from '../details/Detail';
import type { LanguageCode } from '../Locale';
import type { Person } from '../mail/Person';
import type { AutoKind, Direction } from '../mail/ThreadMessage';
import type { Signal } from '../signals/Signal';

/** How a touch was made (DOMAIN: practice 6). */
export type Channel = 'email' | 'whatsapp' | 'phone' | 'social' | 'video' | 'visit';

/** What every event has. Events are facts: never changed, never removed but by `erased`. */
export interface EventBase {
  /** Derived from what happened, so that recording twice records once (`msg:<Message-ID>`, `fu:<key>` …). */
  readonly id: string;
  /** Schema version of this event; upcasters read older ones. */
  readonly v: 1;
  /** When it happened, ISO 8601 with offset. */
  readonly at: string;
  /** IANA zone of the person who recorded it. */
  readonly zone: string;
  readonly actor: 'user' | 'reader';
  /**
   * Whom it concerns: addresses in lower case, and `@domain` of each company (never a free-mail provider),
   * so that a store can answer for a person or a company with one index.
   */
  readonly people: readonly string[];
}

/** A message was received or sent; carries what the reader found, so that other threads need no second reading. */
export interface MessageEvent extends EventBase {
  readonly type: 'message';
  readonly messageId: string;
  readonly thread: string;
  readonly subject: string;
  readonly direction: Direction;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** The writer's own words, cut at 4,000 code points. */
  readonly text: string;
  /** Answers written between quoted lines: where in `text` each begins, and the line that it answers. Absent where there are none. */
  readonly answers?: readonly { readonly at: number; readonly quoted: string }[];
  readonly source: 'message' | 'quoted';
  readonly forwarded: boolean;
  readonly auto: AutoKind | null;
  readonly failedRecipient: string | null;
  readonly language: LanguageCode;
  readonly details: readonly Detail[];
  readonly signals: readonly Signal[];
}

export interface FollowUpScheduled extends EventBase {
  readonly type: 'follow-up-scheduled';
  /** Key of this follow-up: one for a contact and the moment of the last message, so that a double click schedules once. */
  readonly followUp: string;
  /** ISO 8601 with offset. */
  readonly due: string;
  readonly action: string;
  readonly template: string | null;
  readonly thread: string | null;
}
export interface FollowUpMoved extends EventBase {
  readonly type: 'follow-up-moved';
  readonly followUp: string;
  readonly due: string;
}
export interface FollowUpDone extends EventBase {
  readonly type: 'follow-up-done';
  readonly followUp: string;
}
export interface FollowUpSkipped extends EventBase {
  readonly type: 'follow-up-skipped';
  readonly followUp: string;
}
export interface FollowUpCancelled extends EventBase {
  readonly type: 'follow-up-cancelled';
  readonly followUp: string;
  readonly reason: string | null;
}

/** A reply was handed to the host; not yet proof that it was sent. */
export interface DraftInserted extends EventBase {
  readonly type: 'draft-inserted';
  readonly thread: string | null;
  readonly template: string;
  readonly content: string | null;
  /** The day by which the text promises an answer (a holding reply), YYYY-MM-DD; absent or null where it promises none. */
  readonly promised?: string | null;
}
/** Something done outside e-mail; counts as a touch when `direction` is sent, as an answer when received. */
export interface TouchNoted extends EventBase {
  readonly type: 'touch-noted';
  readonly channel: Channel;
  readonly direction: Direction;
  readonly note: string | null;
}
export interface NoteAdded extends EventBase {
  readonly type: 'note-added';
  readonly text: string;
}
export interface SegmentSet extends EventBase {
  readonly type: 'segment-set';
  readonly segment: Segment;
}
export interface StageSet extends EventBase {
  readonly type: 'stage-set';
  readonly stage: Stage;
}
export interface ChannelPreferred extends EventBase {
  readonly type: 'channel-preferred';
  readonly channel: Channel;
}
export interface PromiseKept extends EventBase {
  readonly type: 'promise-kept';
  readonly messageId: string;
  readonly quote: string;
}
/** An article, a case, an offer reached this person: never the same one twice (DOMAIN: practice 3). */
export interface ContentSent extends EventBase {
  readonly type: 'content-sent';
  /** The id of the value content. */
  readonly content: string;
  readonly thread: string | null;
}
/** The user leaves this person alone until a day; `undone` takes it back. */
export interface Paused extends EventBase {
  readonly type: 'paused';
  /** YYYY-MM-DD, the first day on which a touch is welcome; null for the pause of the cadence. */
  readonly until: string | null;
  readonly reason: string | null;
}
/** The user says: this person asked to stop (beside what the reader detects). */
export interface Stopped extends EventBase {
  readonly type: 'stopped';
  readonly quote: string | null;
  readonly messageId: string | null;
}
/** The user lifts a stop that stood up to this moment; the reason is theirs. */
export interface Lifted extends EventBase {
  readonly type: 'lifted';
  readonly reason: string;
}
/** The user decides that a colleague's answer does not hold back touches to this company any longer. */
export interface ColleagueResumed extends EventBase {
  readonly type: 'colleague-resumed';
}
/** Takes back one act of the user: the event named by `target` counts as if it had not been recorded. */
export interface Undone extends EventBase {
  readonly type: 'undone';
  readonly target: string;
}

export type LedgerEvent =
  | MessageEvent
  | FollowUpScheduled
  | FollowUpMoved
  | FollowUpDone
  | FollowUpSkipped
  | FollowUpCancelled
  | DraftInserted
  | TouchNoted
  | NoteAdded
  | SegmentSet
  | StageSet
  | ChannelPreferred
  | PromiseKept
  | ContentSent
  | Paused
  | Stopped
  | Lifted
  | ColleagueResumed
  | Undone;
