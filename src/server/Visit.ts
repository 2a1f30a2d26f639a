import type { Answer } from '../cards/Answer';
import type { Failure } from '../core/ports/Failure';
import type { RefusalCode } from '../app/Act';
import type { Caller } from '../hosts/gmail/Caller';
import type { Deadline } from '../hosts/gmail/Deadline';
import type { GmailEvent } from '../hosts/gmail/GmailEvent';
import type { endpoints } from './endpoints';

/** One request of somebody who was let in. */
export interface Visit {
  /** The request's id in the log. */
  readonly id: string;
  readonly endpoint: keyof typeof endpoints;
  readonly caller: Caller;
  readonly event: GmailEvent;
  /** Ends every call that is made for it. */
  readonly deadline: Deadline;
}

/** What became of it, with what the log may know. */
export interface Visited {
  readonly answer: Answer;
  /** The view or act, a word of ours. */
  readonly kind: string;
  readonly failure: Failure | RefusalCode | 'refused' | 'foreign' | 'expired' | 'outdated' | 'consent' | 'slow' | null;
}

/** Answers a visit. May reject only by a defect. */
export type AnswerVisit = (visit: Visit) => Promise<Visited>;
