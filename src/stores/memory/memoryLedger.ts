import type { LedgerEvent } from '../../core/ledger/LedgerEvent';
import type { Erasure, LedgerStore } from '../../core/ports/LedgerStore';
import { admit, digestOf, erasedAmong } from '../admit';
import { inOrder } from '../inOrder';
import { watchers } from '../watchers';
import { withoutPerson } from '../withoutPerson';
import type { MemoryDue } from './memoryDue';

/**
 * A ledger that lives as long as the process: for tests, for `npm run read`, and where the browser gives no storage. `due` hears whose events
 * came or went.
 */
export function memoryLedger(due: Pick<MemoryDue, 'touched' | 'erased'> | null = null): LedgerStore {
  const events = new Map<string, LedgerEvent>();
  const byPerson = new Map<string, Set<string>>();
  const erasures = new Map<string, Erasure>();
  const { watch, tell } = watchers();

  const put = (event: LedgerEvent): void => {
    events.set(event.id, event);
    for (const key of event.people) byPerson.set(key, (byPerson.get(key) ?? new Set()).add(event.id));
  };
  const drop = (event: LedgerEvent): void => {
    events.delete(event.id);
    for (const key of event.people) byPerson.get(key)?.delete(event.id);
  };
  const of = (key: string): LedgerEvent[] => [...(byPerson.get(key) ?? [])].flatMap((id) => events.get(id) ?? []);

  return {
    append: (added) => {
      const stored: LedgerEvent[] = [];
      for (const event of added) {
        const admitted = events.has(event.id) ? null : admit(event, erasures);
        if (!admitted) continue;
        put(admitted);
        stored.push(admitted);
      }
      if (stored.length > 0) {
        due?.touched(keysOf(stored));
        tell();
      }
      return Promise.resolve({ ok: true, value: stored });
    },
    eventsOf: (person) => Promise.resolve({ ok: true, value: inOrder(of(person)) }),
    eventsOfEach: (keys) => Promise.resolve({ ok: true, value: new Map(keys.map((key) => [key, inOrder(of(key))])) }),
    people: (after, limit) => {
      const people = [...byPerson].flatMap(([key, ids]) => (ids.size > 0 && !key.startsWith('@') ? key : []));
      const value = people.sort().filter((person) => person > after);
      return Promise.resolve({ ok: true, value: value.slice(0, limit) });
    },
    all: () => Promise.resolve({ ok: true, value: inOrder([...events.values()]) }),
    erase: (address, erasure) => {
      erasures.set(digestOf(address), erasure);
      const gone = of(address);
      for (const event of gone) {
        drop(event);
        const rest = withoutPerson(event, address);
        if (rest) put(rest);
      }
      due?.erased(address, keysOf(gone));
      tell();
      return Promise.resolve({ ok: true, value: gone.length });
    },
    erasuresOf: (addresses) => Promise.resolve({ ok: true, value: erasedAmong(addresses, erasures) }),
    watch,
  };
}

function keysOf(events: readonly LedgerEvent[]): string[] {
  return [...new Set(events.flatMap((event) => event.people))];
}
