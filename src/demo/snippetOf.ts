import { htmlToText } from '../core/mail/htmlToText';
import type { MailMessage } from '../core/mail/MailMessage';

const snippets = new WeakMap<MailMessage, string>();

/** The first words of a message, for the list; at most 140 characters, read once for each message. */
export function snippetOf(message: MailMessage): string {
  const known = snippets.get(message);
  if (known !== undefined) return known;
  // Only the beginning counts, so that a long newsletter costs nothing.
  const text = message.text ?? htmlToText((message.html ?? '').slice(0, 20_000));
  const snippet = text.slice(0, 600).replace(/^>.*$/gm, ' ').replace(/\s+/g, ' ').trim().slice(0, 140);
  snippets.set(message, snippet);
  return snippet;
}
