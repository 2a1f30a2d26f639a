import { foldText } from '../language/foldText';
import type { ReadOptions } from '../mail/ReadOptions';
import type { Thread } from '../mail/Thread';
import type { ThreadMessage } from '../mail/ThreadMessage';
import { addressName } from './addressName';
import { companyName } from './companyName';
import type { Contact } from './Contact';
import { countryOf } from './countryOf';
import { findPhones } from './findPhones';
import { firstNameOf } from './firstNameOf';
import { formalityOf } from './formalityOf';
import { personName } from './personName';
import { rankPeople, type Participant } from './rankPeople';
import { readSignature, type SignatureFacts } from './readSignature';

/** The first of several readings that says something, newest first. */
function firstOf<T>(facts: readonly SignatureFacts[], pick: (fact: SignatureFacts) => T | null): T | null {
  for (const fact of facts) {
    const value = pick(fact);
    if (value !== null) return value;
  }
  return null;
}

/** The end of a text that begins with its writer's own name on a line and was not told from the text as a signature. */
function tailOf(text: string, name: string | null): string | null {
  if (name === null) return null;
  const lines = text.split('\n').slice(-12);
  const start = lines.findIndex((line) => foldText(line).replace(/[*_,]/g, '').trim() === foldText(name));
  return start < 0 || start === lines.length - 1 ? null : lines.slice(start).join('\n');
}

function readContact(participant: Participant, thread: Thread, fold: typeof foldText): Contact {
  const { address } = participant;
  const human = (message: ThreadMessage): boolean => message.auto === null;
  const theirs = thread.messages
    .filter(
      (message) =>
        message.from.address?.toLowerCase() === address || participant.names.includes(message.from.name ?? '\0'),
    )
    .filter((message) => message.direction === 'received');
  const written = theirs.filter(human);
  const newest = [...theirs].reverse();
  const named = participant.names.map((name) => personName(name, address)).find((name) => name !== null) ?? null;
  const signatures = newest
    .map((message) => message.signature ?? tailOf(message.text, named))
    .filter((signature) => signature !== null);
  const facts = signatures.map((signature) => readSignature(signature, named, address));
  const name = named ?? firstOf(facts, (fact) => fact.name) ?? addressName(address);

  const language =
    newest.find((message) => human(message) && message.language !== 'other')?.language ?? thread.language;
  const country = countryOf(address, signatures.join('\n'), language);
  const phones = [
    ...new Set(signatures.flatMap((signature) => findPhones(signature, country).map((phone) => phone.number))),
  ];
  const mine = thread.messages.filter((message) => message.direction === 'sent');
  return {
    address,
    name,
    firstName: firstNameOf(name),
    title: firstOf(facts, (fact) => fact.title),
    company:
      firstOf(facts, (fact) => fact.company) ??
      companyName(
        address,
        [
          ...participant.names,
          ...signatures,
          thread.subject,
          ...[...written, ...thread.messages].map(({ text }) => text),
        ],
        fold,
      ),
    phones,
    language,
    formality: formalityOf(written, mine),
  };
}

/**
 * Everyone outside my company on the thread, the contact first (see rankPeople); people of my own company only when nobody
 * else is there; empty when I am alone. Signatures of the same person in quoted messages count, the newest first.
 */
export function readPeople(thread: Thread, options: ReadOptions): Contact[] {
  // Each of them is looked for in the same words.
  const known = new Map<string, string>();
  const fold = (text: string): string => {
    let folded = known.get(text);
    if (folded === undefined) known.set(text, (folded = foldText(text)));
    return folded;
  };
  return rankPeople(thread, options).map((participant) => readContact(participant, thread, fold));
}
