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
  const domain = companyDomain(person);
  const [own, company, erasures] = await Promise.all([
    ports.ledger.eventsOf(person),
    domain === null ? null : ports.ledger.eventsOf(`@${domain}`),
    ports.ledger.erasuresOf([person]),
  ]);
  if (!own.ok) return own;
  if (company?.ok === false) return company;
  if (!erasures.ok) return erasures;
  const seen = new Set(own.value.map((event) => event.id));
  const colleagues = (company?.value ?? []).filter((event) => !seen.has(event.id));
  return { ok: true, value: [...stopOfErased(person, erasures.value), ...own.value, ...colleagues] };
}
