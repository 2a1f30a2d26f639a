import type { MailMessage } from '../../core/mail/MailMessage';

/**
 * Whose mailbox this is: the most frequent Delivered-To, else the most frequent recipient; of equals one to whom
 * mail was brought by servers, then the one of the newest message.
 * Lower case; empty when no message names anybody. `messages` oldest first.
 */
export function guessMe(messages: readonly MailMessage[]): string[] {
  const newestFirst = [...messages].reverse();
  const delivered = mostFrequent(newestFirst.flatMap((message) => message.deliveredTo));
  // What a mail client exports of my own messages has not passed any server.
  const travelled = newestFirst.filter((message) => message.headers.some((header) => header.name === 'received'));
  const written = newestFirst.filter((message) => !travelled.includes(message));
  const addressed = [...travelled, ...written].flatMap((message) =>
    [...message.to, ...message.cc].flatMap((person) => person.address ?? []),
  );
  const me = delivered ?? mostFrequent(addressed);
  return me === null ? [] : [me];
}

function mostFrequent(addresses: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const address of addresses.map((each) => each.toLowerCase()))
    counts.set(address, (counts.get(address) ?? 0) + 1);
  let best: string | null = null;
  for (const [address, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = address;
  return best;
}
