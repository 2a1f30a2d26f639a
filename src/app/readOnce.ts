import type { MailMessage } from '../core/mail/MailMessage';
import type { MailHost } from '../core/ports/MailHost';
import { readConversation, type Reading, type ReadingOptions } from './readConversation';

/** Conversations kept read at a time: enough for going back and forth in a mailbox, small enough for a pane. */
const KEPT = 100;

const caches = new WeakMap<MailHost, Map<string, Reading>>();

/** As `readConversation`, but a conversation of this host that was read before with the same messages is not read again. */
export async function readOnce(
  host: MailHost,
  messages: readonly MailMessage[],
  options: ReadingOptions,
): Promise<Reading> {
  const cache = caches.get(host) ?? new Map<string, Reading>();
  caches.set(host, cache);
  // The lengths tell a message whose body arrived later from the same one without it.
  const seen = messages.map((message) => [message.id, message.text?.length ?? -1, message.html?.length ?? -1]);
  const key = JSON.stringify([options.timeZone, options.calendar, options.me, seen]);
  const reading = cache.get(key) ?? (await readConversation(messages, options));
  // Put last again, so that the first of the map is the one not used for longest.
  cache.delete(key);
  cache.set(key, reading);
  const oldest = cache.keys().next();
  if (cache.size > KEPT && !oldest.done) cache.delete(oldest.value);
  return reading;
}
