import type { Outcome } from './Failure';

/** What is known of an act that must happen once: nothing yet, begun by somebody, or done with this result. */
export type Claim =
  | { readonly state: 'new' }
  | { readonly state: 'begun'; readonly at: string }
  | { readonly state: 'done'; readonly result: string };

/**
 * Remembers acts outside the ledger (a draft made, a reminder set) under a unique key, so that a double click, a replayed
 * consent or a second server does each once. Results are short ids, never mail text. What was claimed more than 30 days ago may be
 * forgotten: nothing that can still be clicked or replayed is that old. Every implementation passes `test/contracts/onceStore`.
 */
export interface OnceStore {
  /** Takes the key for `now` (ISO 8601) when nobody has it, or when who had it began more than `staleMs` milliseconds ago without finishing. */
  claim(key: string, now: string, staleMs: number): Promise<Outcome<Claim>>;
  /** Records the result under a claimed key; the first result wins and is returned. */
  finish(key: string, result: string): Promise<Outcome<string>>;
  /** The result under a key, without taking it; null where there is none yet. */
  resultOf(key: string): Promise<Outcome<string | null>>;
  /** Gives a claimed key back after a failure, so that a retry may begin at once. */
  release(key: string): Promise<Outcome<null>>;
}
