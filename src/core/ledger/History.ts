import type { Segment, Stage } from '../contact/Contact';
import type { Channel, DraftInserted, MessageEvent, NoteAdded, PromiseKept, TouchNoted } from './LedgerEvent';

/** A planned follow-up as it stands after all events about it. */
export interface FollowUp {
  readonly key: string;
  /** ISO 8601 with offset, after the last move. */
  readonly due: string;
  readonly action: string;
  readonly template: string | null;
  readonly thread: string | null;
  readonly scheduledAt: string;
  /** Id of the event that scheduled it: the target of an undo. */
  readonly eventId: string;
  readonly state: 'pending' | 'done' | 'skipped' | 'cancelled';
  /** When it left `pending`, by the user or because the contact wrote (`answered`). */
  readonly closedAt: string | null;
  readonly closedBy: 'user' | 'answered' | 'stopped' | null;
}

/** Everything known about one person, over all threads, derived from the ledger and never stored. */
export interface History {
  /** Lower-case address. */
  readonly person: string;
  /** Oldest first, one for each message however often it was seen or quoted; undated ones at the place their thread gives. */
  readonly messages: readonly MessageEvent[];
  readonly touches: readonly TouchNoted[];
  readonly notes: readonly NoteAdded[];
  readonly drafts: readonly DraftInserted[];
  readonly kept: readonly PromiseKept[];
  readonly followUps: readonly FollowUp[];
  readonly segment: Segment;
  /** As set by the user; null = not set. */
  readonly stage: Stage | null;
  /** When the user set the stage to after-sale, while it is set so: the moment of a sale that was closed outside the mail. */
  readonly soldAt: string | null;
  readonly preferredChannel: Channel | null;
  /** The stop that holds now, by the user's word or a detected sentence; null when none or lifted. */
  readonly stop: { readonly at: string; readonly quote: string | null; readonly messageId: string | null } | null;
  /** Whether that stop rests on a sentence that the reader found and the user has not confirmed; it holds all the same. */
  readonly stopToConfirm: boolean;
  /** The pause that the user set last; it holds until its day, or until they write. Null when none was set. */
  readonly paused: {
    readonly at: string;
    readonly until: string | null;
    readonly reason: string | null;
    /** Id of the event: the target of an undo. */
    readonly eventId: string;
  } | null;
  /** Ids of the value content that they were sent, each once. */
  readonly contents: readonly string[];
  /** A colleague at the same company answered after my last touch to this person and the user has not decided yet. */
  readonly colleague: { readonly at: string; readonly name: string | null; readonly address: string } | null;
}
