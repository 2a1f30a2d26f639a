import type { LedgerEvent } from '../core/ledger/LedgerEvent';

/** Stored events and those just read from mail, each id once; the fresh reading wins, since the reader or the user's addresses may have changed since. */
export function mergeEvents(stored: readonly LedgerEvent[], fresh: readonly LedgerEvent[]): readonly LedgerEvent[] {
  if (fresh.length === 0) return stored;
  const ids = new Set(fresh.map((event) => event.id));
  return [...stored.filter((event) => !ids.has(event.id)), ...fresh];
}
