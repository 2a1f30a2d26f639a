import type { LedgerEvent, MessageEvent } from '../core/ledger/LedgerEvent';
import type { Person } from '../core/mail/Person';

const nobody: Person = { name: null, address: null };

/**
 * What remains of an event when one person is erased: null where it was theirs (they wrote it, or it concerns no other address),
 * else the event without their address and name. `address` in lower case.
 */
export function withoutPerson<E extends LedgerEvent>(event: E, address: string): E | null {
  const people = event.people.filter((key) => key !== address);
  if (people.length === event.people.length) return event;
  if (!people.some((key) => !key.startsWith('@'))) return null;
  if (event.type !== 'message') return { ...event, people: withoutLostCompany(people, address) };
  if (event.from.address === address) return null;
  return { ...event, ...scrubbed(event, address), people: withoutLostCompany(people, address) };
}

/** The company stays only while somebody else of it does. */
function withoutLostCompany(people: readonly string[], address: string): readonly string[] {
  const lost = people.filter((key) => key.startsWith('@') && belongs(address, key));
  return people.filter(
    (key) => !lost.includes(key) || people.some((other) => !other.startsWith('@') && belongs(other, key)),
  );
}

function belongs(address: string, company: string): boolean {
  return address.endsWith(company) || address.endsWith(`.${company.slice(1)}`);
}

function scrubbed(event: MessageEvent, address: string): Partial<MessageEvent> {
  const hide = (person: Person): Person => (person.address === address ? nobody : person);
  return {
    to: event.to.map(hide),
    cc: event.cc.map(hide),
    // The lines that were answered may be theirs.
    ...(event.answers === undefined ? null : { answers: [] }),
    failedRecipient: event.failedRecipient === address ? null : event.failedRecipient,
    signals: event.signals.map((signal) => (signal.person ? { ...signal, person: hide(signal.person) } : signal)),
  };
}
