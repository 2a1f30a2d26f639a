import { messageEventId } from '../core/ledger/messageEventId';
import { groupThreads } from '../core/mail/groupThreads';
import type { MailMessage } from '../core/mail/MailMessage';
import type { Outcome } from '../core/ports/Failure';
import { loadSettings } from './loadSettings';
import type { Ports } from './Ports';
import { readConversation } from './readConversation';
import { whoAmI } from './whoAmI';

/** Conversations read before the interface gets its turn again: about ten milliseconds of work. */
const SLICE = 10;

/**
 * Fills the ledger with every conversation that the host can list and the ledger does not know yet, and gives the number of new events.
 * Meant for the background: it pauses between slices, keeps what is done after each page, and can be started again at any time.
 */
export async function indexMailbox(
  ports: Ports,
  onProgress: (events: number) => void = () => undefined,
): Promise<Outcome<number>> {
  if (!ports.host.abilities().mailbox) return { ok: false, failure: 'unsupported' };
  const [settings, stored] = await Promise.all([loadSettings(ports), ports.ledger.all()]);
  if (!settings.ok) return settings;
  if (!stored.ok) return stored;
  const me = await whoAmI(ports, settings.value);
  const options = { me: me.addresses, timeZone: settings.value.calendar.timeZone };
  const known = new Set(stored.value.map((event) => event.id));

  let total = 0;
  let next: string | null = null;
  do {
    const page = await ports.host.mailbox(next);
    if (!page.ok) return page;
    const isNew = (messages: readonly MailMessage[]): boolean =>
      messages.some((message) => !known.has(messageEventId(message.id)));
    const threads = groupThreads(page.value.messages).filter(isNew);
    for (let i = 0; i < threads.length; i += SLICE) {
      const events = threads.slice(i, i + SLICE).flatMap((messages) => readConversation(messages, options).events);
      const added = await ports.ledger.append(events);
      if (!added.ok) return added;
      total += added.value.length;
      onProgress(total);
      await ports.clock.wait(0);
    }
    next = page.value.next;
  } while (next !== null);
  return { ok: true, value: total };
}
