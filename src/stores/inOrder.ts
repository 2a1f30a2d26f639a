import type { LedgerEvent } from '../core/ledger/LedgerEvent';

/** When an event happened, in ms since the epoch; an unreadable moment counts as the oldest. */
export function instant(at: string): number {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? 0 : ms;
}

/** The order in which every store gives events back: by moment, then by id. Returns a new array. */
export function inOrder<E extends LedgerEvent>(events: readonly E[]): E[] {
  return events
    .map((event) => ({ event, ms: instant(event.at) }))
    .sort((a, b) => a.ms - b.ms || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0))
    .map(({ event }) => event);
}
