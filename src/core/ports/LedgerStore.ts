import type { LedgerEvent } from '../ledger/LedgerEvent';
import type { Outcome } from './Failure';

/** What stays known of an erased person: no address, no words. */
export interface Erasure {
  /** ISO 8601. Events dated up to this moment never come back. */
  readonly at: string;
  /** They had asked not to be contacted: the wish outlives the data. */
  readonly stopped: boolean;
}

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
  /** The same for several keys at once, under each key; those without events have an empty list. */
  eventsOfEach(keys: readonly string[]): Promise<Outcome<ReadonlyMap<string, readonly LedgerEvent[]>>>;
  /** Addresses with events, `@domain` left out, each once: the first `limit` after one of them (''), in an order of the store's own. */
  people(after: string, limit: number): Promise<Outcome<readonly string[]>>;
  /** Every event, for export and sync. */
  all(): Promise<Outcome<readonly LedgerEvent[]>>;
  /**
   * Removes all events of this address and its share in events with others, returns how many events it touched, and remembers
   * a SHA-256 digest of the address so that older events never come back. A later erasure of the same address replaces the earlier one.
   */
  erase(address: string, erasure: Erasure): Promise<Outcome<number>>;
  /** The erasures among these addresses; those that were never erased are not in it. */
  erasuresOf(addresses: readonly string[]): Promise<Outcome<ReadonlyMap<string, Erasure>>>;
  /** Calls back after an append or erase here or in another open pane; returns the way to stop. */
  watch(listener: () => void): () => void;
}
