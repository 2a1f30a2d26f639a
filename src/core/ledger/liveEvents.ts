import { msOf } from '../dates/msOf';
import type { LedgerEvent } from './LedgerEvent';
import { withMoments } from './momentsOf';
import { eventVersion, upcast } from './upcast';

/**
 * The events that count, as this version reads them: each id once, acts that were taken back left out (and their taking back), in order of time. Events of the
 * same moment stand in order of their ids, so that the order of arrival changes nothing.
 */
export function liveEvents(events: readonly LedgerEvent[]): LedgerEvent[] {
  const byId = new Map<string, LedgerEvent>();
  for (const stored of events) {
    const event = stored.v < eventVersion ? upcast(stored) : stored;
    const known = byId.get(event.id);
    if (!known || (known !== event && known.at !== event.at && event.at < known.at)) byId.set(event.id, event);
  }
  const undoing = new Map<string, string[]>();
  for (const event of byId.values()) {
    // What was read in a message is no act of the user: a detected stop cannot be taken back, only lifted.
    if (event.type !== 'undone' || byId.get(event.target)?.actor === 'reader') continue;
    const list = undoing.get(event.target);
    if (list) list.push(event.id);
    else undoing.set(event.target, [event.id]);
  }
  const counts = (id: string, seen: ReadonlySet<string>): boolean =>
    !(undoing.get(id) ?? []).some((undo) => !seen.has(undo) && counts(undo, new Set([...seen, undo])));
  const live =
    undoing.size === 0 ? [...byId.values()] : [...byId.values()].filter(({ id }) => counts(id, new Set([id])));
  const dated = live
    .filter((event) => event.type !== 'undone')
    .map((event) => ({ event, ms: msOf(event.at) }))
    .sort((a, b) => (a.ms || 0) - (b.ms || 0) || (a.event.id < b.event.id ? -1 : 1));
  return withMoments(
    dated.map(({ event }) => event),
    dated.map(({ ms }) => ms),
  );
}
