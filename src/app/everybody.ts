import { historyOf } from '../core/ledger/historyOf';
import type { History } from '../core/ledger/History';
import type { Outcome } from '../core/ports/Failure';
import { eventsAbout } from './personEvents';
import type { Me } from './whoAmI';
import type { Ports } from './Ports';

/** The histories of everybody in the ledger but me: for what cannot be had otherwise, Today and the funnel of a store without rows. */
export async function everybody(ports: Pick<Ports, 'ledger'>, me: Me): Promise<Outcome<readonly History[]>> {
  const people = await ports.ledger.people('', Infinity);
  if (!people.ok) return people;
  const others = people.value.filter((person) => !me.addresses.includes(person));
  const events = await eventsAbout(ports, others);
  return events.ok ? { ok: true, value: others.map((person) => historyOf(person, events.value(person))) } : events;
}
