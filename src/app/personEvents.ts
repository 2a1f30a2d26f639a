import { companyDomain } from '../core/contact/companyDomain';
import type { LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { stopOfErased } from './stopOfErased';

/**
 * All that is recorded about a person: their own events, those of their company (a colleague's answer counts), and the wish not to be
 * contacted that outlived an erasure, as an event of its moment.
 */
export async function personEvents(ports: Ports, person: string): Promise<Outcome<readonly LedgerEvent[]>> {
  const events = await eventsAbout(ports, [person]);
  return events.ok ? { ok: true, value: events.value(person) } : events;
}

/** The same for several people, read at once: gives the events of each of them. */
export async function eventsAbout(
  { ledger }: Pick<Ports, 'ledger'>,
  people: readonly string[],
): Promise<Outcome<(person: string) => readonly LedgerEvent[]>> {
  const companies = people.flatMap((person) => companyKey(person) ?? []);
  const [found, erasures] = await Promise.all([
    ledger.eventsOfEach([...new Set([...people, ...companies])]),
    ledger.erasuresOf(people),
  ]);
  if (!found.ok) return found;
  if (!erasures.ok) return erasures;
  const of = (key: string | null): readonly LedgerEvent[] => (key === null ? [] : (found.value.get(key) ?? []));
  const about = (person: string): LedgerEvent[] => {
    const own = of(person);
    const seen = new Set(own.map((event) => event.id));
    const colleagues = of(companyKey(person)).filter((event) => !seen.has(event.id));
    return [...stopOfErased(person, erasures.value), ...own, ...colleagues];
  };
  return { ok: true, value: about };
}

/** The `@domain` under which the events of a person's company stand; null for free mail. */
export function companyKey(person: string): string | null {
  const domain = companyDomain(person);
  return domain === null ? null : `@${domain}`;
}
