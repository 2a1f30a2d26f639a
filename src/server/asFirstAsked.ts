import type { LedgerEvent } from '../core/ledger/LedgerEvent';
import type { LedgerStore } from '../core/ports/LedgerStore';
import type { ActMoment } from './actMoment';

/**
 * The ledger as it was when an act was first asked for: what the act itself recorded at that moment, by a first click or on another server, is
 * seen only once it was recorded here too. So the same act comes to the same events however often it is asked for, also at once.
 */
export function asFirstAsked(ledger: LedgerStore, { clock }: ActMoment): LedgerStore {
  const moment = clock.now();
  const recorded = new Set<string>();
  const isSeen = ({ id, actor, at }: LedgerEvent): boolean =>
    recorded.has(id) || actor !== 'user' || Date.parse(at) !== moment;
  return {
    ...ledger,
    append: async (events) => {
      const appended = await ledger.append(events);
      if (appended.ok) for (const { id } of events) recorded.add(id);
      return appended;
    },
    eventsOf: async (key) => {
      const events = await ledger.eventsOf(key);
      return events.ok ? { ok: true, value: events.value.filter(isSeen) } : events;
    },
    eventsOfEach: async (keys) => {
      const found = await ledger.eventsOfEach(keys);
      if (!found.ok) return found;
      return { ok: true, value: new Map([...found.value].map(([key, events]) => [key, events.filter(isSeen)])) };
    },
  };
}
