import { headerDate } from '../../core/mail/headerDate';
import type { Header, MailMessage } from '../../core/mail/MailMessage';

type Known = Pick<MailMessage, 'headers' | 'date' | 'inReplyTo' | 'references'>;

/** Fields kept at most: real messages have about sixty. */
const MOST = 500;

const ids = (value: string | undefined): string[] =>
  [...(value ?? '').matchAll(/<([^<>\s]{1,998})>/g)].flatMap((found) => found[1] ?? []).slice(0, MOST);

/**
 * What the internet headers say that the item's own fields do not: the thread, the sender's time, marks of automatic mail.
 * `getAllInternetHeadersAsync` gives them as one text, so folded lines are joined here (RFC 5322, 2.2.3); names of people
 * and subject come decoded from the item. The whole MIME parser would be a sixth of what the pane may load at first.
 */
export function readHeaders(text: string): Known {
  const headers: Header[] = [];
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (/^[!-9;-~]+$/.test(name) && headers.length < MOST) headers.push({ name, value: line.slice(colon + 1).trim() });
  }
  const value = (wanted: string): string | undefined => headers.find(({ name }) => name === wanted)?.value;
  return {
    headers,
    date: headerDate(value('date') ?? null),
    inReplyTo: ids(value('in-reply-to'))[0] ?? null,
    references: ids(value('references')),
  };
}
