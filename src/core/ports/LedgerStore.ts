import type { LedgerEvent } from '../ledger/LedgerEvent';
import type { Outcome } from './Failure';

/**
 * Where events are kept. Append-only. Every implementation passes `test/contracts/ledgerStore`.
 * A caller may rely on: an `ok` append is durable; the same id is stored once, the first one wins; an append is
 * all or nothing; events come back in order of (`at` as an instant, `id`).
 */
export interface LedgerStore {
  /** Returns the events that were new. Events dated before a person's erasure are dropped silently. */
  append(events: readonly LedgerEvent[]): Promise<Outcome<readonly LedgerEvent[]>>;
  /** All events that concern one key of `people` (an address or `@domain`). */
  eventsOf(person: string): Promise<Outcome<readonly LedgerEvent[]>>;
  /** Every event, for Today, export and sync. */
  all(): Promise<Outcome<readonly LedgerEvent[]>>;
  /** Removes all events of this address, or their share in events with others, and remembers a digest of it so that older events never come back. `at` ISO 8601. */
  erase(address: string, at: string): Promise<Outcome<number>>;
  /** Calls back after an append or erase here or in another open pane; returns the way to stop. */
  watch(listener: () => void): () => void;
}
