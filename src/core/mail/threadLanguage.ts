import { detectLanguage } from './detectLanguage';
import { isDeliveryReport } from './isDeliveryReport';
import type { ThreadMessage } from './ThreadMessage';

const domain = (address: string | null): string => address?.slice(address.indexOf('@')) ?? '';

/** The language in which the contact of a conversation is answered. */
export function threadLanguage(
  messages: readonly ThreadMessage[],
  subject: string,
  me: ReadonlySet<string>,
): ThreadMessage['language'] {
  const received = messages.filter(({ direction, auto }) => direction === 'received' && auto === null);
  // What a colleague put in between says nothing of the language that the contact is written to in.
  const mine = new Set([...me].map(domain));
  const others = received.filter(({ from }) => !mine.has(domain(from.address)));
  // Several people may write in several languages: the one who wrote last is answered.
  const last = others.at(-1)?.from.address;
  const latest = last === null || last === undefined ? others : others.filter(({ from }) => from.address === last);
  const answers = others.length > 0 ? latest : received;
  // Whoever never wrote is written to in the language of my own messages, not in that of a delivery report.
  const written = messages.filter(({ auto }) => !isDeliveryReport(auto));
  const theirs = answers.length > 0 ? answers : written.length > 0 ? written : messages;
  const words = (some: readonly ThreadMessage[]): string =>
    [...some.map((message) => message.text.slice(0, 1500)), subject].join('\n');
  const own = words(theirs);
  const language = detectLanguage(own);
  // A word of agreement tells no language; what it answers does.
  return language === 'other' && own.length < 80 ? detectLanguage(words(messages)) : language;
}
