import type { Outcome } from '../core/ports/Failure';

/**
 * Why the product itself says no; nothing outside failed.
 * `stopped`: they asked not to be contacted (DOMAIN: When to stop). `other-item`: another message is open by now (DESIGN, decision 5).
 * `incomplete`: the draft asks for what nobody knows (DESIGN, promise 3). `not-a-date`, `empty`: the user's entry cannot be recorded.
 * `not-pending`: the follow-up is no longer planned. `sent-before`: they have had this value content (DOMAIN: value content).
 */
export type RefusalCode =
  'stopped' | 'other-item' | 'incomplete' | 'not-a-date' | 'empty' | 'not-pending' | 'sent-before';

export interface Refusal {
  readonly code: RefusalCode;
  /** `stopped`: since when, ISO 8601. */
  readonly at: string | null;
  /** `stopped`: the sentence that the stop rests on, and the message it stands in. */
  readonly quote: string | null;
  readonly messageId: string | null;
}

/** What an act of the user gives back: done, failed outside, or refused with the reason. `'refused' in act` tells. */
export type Act<T> = Outcome<T> | { readonly ok: false; readonly refused: Refusal };
