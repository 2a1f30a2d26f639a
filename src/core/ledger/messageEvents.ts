import { companyDomain } from '../contact/companyDomain';
import type { Contact } from '../contact/Contact';
import { readDetails } from '../details/readDetails';
import { isDeliveryReport } from '../mail/isDeliveryReport';
import type { Person } from '../mail/Person';
import type { ReadOptions } from '../mail/ReadOptions';
import type { Thread } from '../mail/Thread';
import type { ThreadMessage } from '../mail/ThreadMessage';
import { readSignals } from '../signals/readSignals';
import type { MessageEvent } from './LedgerEvent';
import { datesOf } from './datesOf';
import { messageEventId } from './messageEventId';

/** LedgerEvent: `text` is cut at this many code points. */
const LONGEST_TEXT = 4000;
/** Answers of one message, and characters of the line that one answers. */
const MOST_ANSWERS = 50;
const LONGEST_QUOTE = 300;

/**
 * One event for each message of a thread, oldest first, with what the reader found in it. `people` are those outside my company,
 * as `readPeople` gives them. What somebody else of my company wrote to people outside counts as sent: the ball is with them.
 * A writer whose quoted header has a name only gets the address of the person with this name.
 */
export function messageEvents(
  thread: Thread,
  people: readonly Contact[],
  options: ReadOptions & { readonly zone: string },
): MessageEvent[] {
  const outside = new Set(people.map((person) => person.address));
  const company = new Set(options.me.map(companyDomain).filter((domain) => domain !== null));
  const isOurs = (address: string): boolean => {
    if (options.me.includes(address)) return true;
    const domain = companyDomain(address);
    return !outside.has(address) && domain !== null && company.has(domain);
  };
  // Where every message at hand goes to or comes from outside, so did all that they quote.
  const shared = thread.messages
    .filter(({ source }) => source === 'message')
    .every(({ from, to, cc }) => [from, ...to, ...cc].some(({ address }) => address !== null && outside.has(address)));
  const dates = datesOf(thread.messages, options.zone);
  return thread.messages.map((raw, index) => {
    const from = named(raw.from, people);
    const addressed = [...raw.to, ...raw.cc].map((person) => named(person, people));
    const all = [from, ...addressed].flatMap((person) => person.address ?? []);
    if (raw.failedRecipient !== null) all.push(raw.failedRecipient);
    const theirs = new Set(
      all.filter((address) => !isOurs(address) && (outside.has(address) || !isDeliveryReport(raw.auto))),
    );
    const reached = theirs.size > 0 || (addressed.length === 0 && shared);
    const byUs = raw.auto === null && from.address !== null && isOurs(from.address) && reached && !raw.forwarded;
    const direction = raw.direction === 'sent' || byUs ? 'sent' : 'received';
    // A quote whose writer nobody names is nobody's touch and nobody's answer.
    const nobodys = raw.source === 'quoted' && from.name === null && from.address === null;
    if (nobodys) theirs.clear();
    // Quoted headers seldom name the recipients: what I wrote in this thread went to those I write with in it.
    if (direction === 'sent' && addressed.length === 0 && !nobodys) for (const one of people) theirs.add(one.address);
    const message: ThreadMessage = { ...raw, from, direction };
    const text = [...raw.text.slice(0, 2 * LONGEST_TEXT)].slice(0, LONGEST_TEXT).join('');
    const answers = placedAnswers(text, raw.answers);
    return {
      type: 'message',
      id: messageEventId(raw.id),
      v: 1,
      at: dates[index] ?? '',
      zone: options.zone,
      actor: 'reader',
      people: keysOf([...theirs]),
      messageId: raw.id,
      thread: thread.key,
      subject: thread.subject,
      direction,
      from,
      to: raw.to.map((person) => named(person, people)),
      cc: raw.cc.map((person) => named(person, people)),
      text,
      ...(answers.length > 0 ? { answers } : null),
      source: raw.source,
      forwarded: raw.forwarded,
      auto: raw.auto,
      failedRecipient: raw.failedRecipient,
      language: raw.language,
      details: readDetails(message, options),
      signals: readSignals(message, options),
    };
  });
}

/** Where in the text each answer begins; what lies beyond the cut is left out. */
function placedAnswers(text: string, answers: ThreadMessage['answers']): { at: number; quoted: string }[] {
  let from = 0;
  return answers.slice(0, MOST_ANSWERS).flatMap(({ quoted, answer }) => {
    const at = text.indexOf(answer.split('\n', 1)[0] ?? '', from);
    if (at < 0) return [];
    from = at + 1;
    return [{ at, quoted: quoted.slice(0, LONGEST_QUOTE) }];
  });
}

/** The person with the address that their name has elsewhere in the thread, where the header gave a name only. */
function named(person: Person, people: readonly Contact[]): Person {
  if (person.address !== null || person.name === null) return person;
  const name = person.name.toLowerCase();
  const known = people.find((one) => one.name?.toLowerCase() === name);
  return known ? { name: person.name, address: known.address } : person;
}

/** Addresses and, for each company among them, `@domain`. */
function keysOf(addresses: readonly string[]): string[] {
  const companies = addresses.flatMap((address) => companyDomain(address) ?? []).map((domain) => `@${domain}`);
  return [...new Set([...addresses, ...companies])];
}
