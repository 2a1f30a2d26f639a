import type { Refused } from '../hosts/gmail/Caller';

/** One answered request, as the log has it. Nothing that a person wrote, no address, no token: only what is in these fields. */
export interface RequestEntry {
  /** Made here, sent along as `X-Request-Id`. */
  readonly id: string;
  /** A path of ours, never what was asked for. */
  readonly route: string;
  /** What was asked: the name of a view or of an act; null where nobody was let in. */
  readonly kind: string | null;
  readonly ms: number;
  readonly status: number;
  /** A short code of ours; null when all went well. */
  readonly failure: string | null;
}

/** Why nobody was let in, or was asked to wait. */
export type Turned = Refused | 'not-an-event' | 'too-large' | 'throttled';

/** All that the server writes. */
export interface ServerLog {
  request(entry: RequestEntry): void;
  /** Something about the server itself, in words of ours. */
  note(what: string, figures?: Readonly<Record<string, number | string>>): void;
  /** An error that nobody expected: its kind and the places in our code, not its message, which may quote a mail. */
  fault(id: string | null, error: unknown): void;
}
