import { companyDomain } from '../core/contact/companyDomain';
import type { LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';

/**
 * All that is recorded about a person: their own events, those of their company (a colleague's answer counts), and the wish not to be
 * contacted that outlived an erasure, as an event of its moment.
 */
export async function personEvents(ports: Ports, person: string): Promise<Outcome<readonly LedgerEvent[]>> {
  const domain = companyDomain(person);
  const [own, company, erasure] = await Promise.all([
    ports.ledger.eventsOf(person),
    domain === null ? null : ports.ledger.eventsOf(`@${domain}`),
    ports.ledger.erasureOf(person),
  ]);
  if (!own.ok) return own;
  if (company?.ok === false) return company;
  if (!erasure.ok) return erasure;
  const seen = new Set(own.value.map((event) => event.id));
  const colleagues = (company?.value ?? []).filter((event) => !seen.has(event.id));
  const kept = erasure.value?.stopped ? [stopOfErased(person, erasure.value.at)] : [];
  return { ok: true, value: [...kept, ...own.value, ...colleagues] };
}

function stopOfErased(person: string, at: string): LedgerEvent {
  return {
    ...{ id: `erased:${person}`, v: 1, at, zone: 'UTC', actor: 'user', people: [person] },
    ...{ type: 'stopped', quote: null, messageId: null },
  } as const;
}
