import type { Deadline } from './Deadline';

/** With what the calls of one request to us are made. Tokens live as long as that request and are never stored or logged. */
export interface Access {
  /** The user's OAuth token from the event. */
  readonly userToken: string;
  /** Ends the whole request: every call and retry stays within it. */
  readonly deadline: Deadline;
  /** Where Google's APIs answer; Google's own addresses when it is left out. Tests and the preview name a loopback address. */
  readonly rootUrl?: string;
}
