import type { LedgerEvent, MessageEvent } from '../core/ledger/LedgerEvent';
import { messageEventId } from '../core/ledger/messageEventId';
import { groupThreads } from '../core/mail/groupThreads';
import type { MailMessage } from '../core/mail/MailMessage';
import type { Outcome } from '../core/ports/Failure';
import { breather } from './breather';
import { ifLoaded } from './ifLoaded';
import { loadSettings } from './loadSettings';
import type { Ports } from './Ports';
import { readConversation } from './readConversation';
import { whoAmI } from './whoAmI';

/** Events that go to the ledger together: a transaction costs more than an event. */
const BATCH = 100;

/**
 * Fills the ledger with every conversation that the host can list and the ledger does not know yet, and gives the number of new events.
 * Meant for the background: it pauses between slices, keeps what is done after each page, and can be started again at any time.
 */
export const indexMailbox = (
  ports: Ports,
  onProgress: (events: number) => void = () => undefined,
): Promise<Outcome<number>> => ifLoaded(() => readMailbox(ports, onProgress));

async function readMailbox(ports: Ports, onProgress: (events: number) => void): Promise<Outcome<number>> {
  if (!ports.host.abilities().mailbox) return { ok: false, failure: 'unsupported' };
  const [settings, recorded] = await Promise.all([loadSettings(ports), ports.ledger.all()]);
  if (!settings.ok) return settings;
  if (!recorded.ok) return recorded;
  const me = await whoAmI(ports, settings.value);
  const { calendar } = settings.value;
  const options = { me: me.addresses, timeZone: calendar.timeZone, calendar };
  const known = new Set(recorded.value.map((event) => event.id));

  let total = 0;
  let batch: MessageEvent[] = [];
  const store = async (): Promise<Outcome<readonly LedgerEvent[]>> => {
    const added = await ports.ledger.append(batch);
    batch = [];
    if (added.ok) onProgress((total += added.value.length));
    return added;
  };

  let next: string | null = null;
  const breathe = breather(ports.clock);
  do {
    const page = await ports.host.mailbox(next);
    if (!page.ok) return page;
    const isNew = (messages: readonly MailMessage[]): boolean =>
      messages.some((message) => !known.has(messageEventId(message.id)));
    for (const messages of groupThreads(page.value.messages).filter(isNew)) {
      batch.push(...(await readConversation(messages, options)).events);
      if (batch.length >= BATCH) {
        const stored = await store();
        if (!stored.ok) return stored;
      }
      await breathe();
    }
    const rest = batch.length > 0 ? await store() : null;
    if (rest?.ok === false) return rest;
    next = page.value.next;
  } while (next !== null);
  return { ok: true, value: total };
}
