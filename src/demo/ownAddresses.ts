import type { MailMessage } from '../core/mail/MailMessage';

/**
 * Whose mailbox this is, from the mail alone (READ.md, `--me`): the addresses in Delivered-To, most frequent first, else
 * the most frequent recipient. Addresses delivered to in less than a tenth of the messages are lists or others' mail.
 */
export function ownAddresses(messages: readonly MailMessage[]): string[] {
  const delivered = count(messages.flatMap((message) => message.deliveredTo));
  if (delivered.length > 0) {
    const most = delivered[0]?.[1] ?? 0;
    return delivered.filter(([, times]) => times * 10 >= most).map(([address]) => address);
  }
  const recipients = count(
    messages.flatMap((message) => [...message.to, ...message.cc].flatMap(({ address }) => address ?? [])),
  );
  return recipients.slice(0, 1).map(([address]) => address);
}

function count(addresses: readonly string[]): (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const address of addresses) times.set(address.toLowerCase(), (times.get(address.toLowerCase()) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]);
}
