import { companyDomain } from '../core/contact/companyDomain';
import { historyOf } from '../core/ledger/historyOf';
import type { History } from '../core/ledger/History';
import type { LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Erasure } from '../core/ports/LedgerStore';
import type { Me } from './whoAmI';
import type { Ports } from './Ports';
import { stopOfErased } from './stopOfErased';

/** Everybody in the ledger but me, in order of their addresses, and how to have the history of each: made one at a time, since all together would not fit a pane. */
export interface Everybody {
  readonly people: readonly string[];
  readonly of: (person: string) => History;
}

/** Reads the whole ledger. For what cannot be had otherwise: the rows of Today where none are kept yet. */
export async function everybody({ ledger }: Pick<Ports, 'ledger'>, me: Me): Promise<Outcome<Everybody>> {
  const events = await ledger.all();
  if (!events.ok) return events;
  const byKey = eventsByKey(events.value);
  const people = [...byKey.keys()].filter((key) => !key.startsWith('@') && !me.addresses.includes(key)).sort();
  const erasures = await ledger.erasuresOf(people);
  if (!erasures.ok) return erasures;
  return {
    ok: true,
    value: { people, of: (person) => historyOf(person, eventsAbout(person, byKey, erasures.value)) },
  };
}

function eventsByKey(events: readonly LedgerEvent[]): Map<string, LedgerEvent[]> {
  const byKey = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    for (const key of event.people) {
      const list = byKey.get(key);
      if (list) list.push(event);
      else byKey.set(key, [event]);
    }
  }
  return byKey;
}

/** As `personEvents`, from what is at hand already. */
function eventsAbout(
  person: string,
  byKey: ReadonlyMap<string, readonly LedgerEvent[]>,
  erasures: ReadonlyMap<string, Erasure>,
): LedgerEvent[] {
  const domain = companyDomain(person);
  const colleagues = (domain === null ? undefined : byKey.get(`@${domain}`)) ?? [];
  const others = colleagues.filter((event) => !event.people.includes(person));
  return [...stopOfErased(person, erasures), ...(byKey.get(person) ?? []), ...others];
}
