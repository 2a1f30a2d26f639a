import type { Contact } from '../core/contact/Contact';
import { firstNameOf } from '../core/contact/firstNameOf';
import { personName } from '../core/contact/personName';
import type { History } from '../core/ledger/History';

/**
 * The contact as far as the ledger alone tells, for lists over many people: name and language by their newest message. Title, company and phones
 * are read from signatures when a conversation with them is opened.
 */
export function contactOf({ person, messages }: History): Contact {
  const newest = [...messages].reverse();
  const people = newest.flatMap((event) => [event.from, ...event.to, ...event.cc]);
  const named = people.find((one) => one.address === person && personName(one.name, person) !== null);
  const name = personName(named?.name ?? null, person);
  const spoken = newest.find((event) => event.from.address === person && event.language !== 'other') ?? newest[0];
  return {
    address: person,
    name,
    firstName: firstNameOf(name),
    title: null,
    company: null,
    phones: [],
    language: spoken?.language ?? 'other',
    formality: 'informal',
  };
}
