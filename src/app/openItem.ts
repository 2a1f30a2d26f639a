import { scheduleChoices } from '../core/followup/scheduleChoices';
import type { Contact } from '../core/contact/Contact';
import { historyOf } from '../core/ledger/historyOf';
import type { LedgerEvent, MessageEvent } from '../core/ledger/LedgerEvent';
import type { MailMessage } from '../core/mail/MailMessage';
import type { Outcome } from '../core/ports/Failure';
import type { OpenItem } from '../core/ports/MailHost';
import type { Conversation } from './Conversation';
import { decide } from './decide';
import { ifLoaded } from './ifLoaded';
import { loadSettings } from './loadSettings';
import { mergeEvents } from './mergeEvents';
import { otherThreads } from './otherThreads';
import { personEvents } from './personEvents';
import type { Ports } from './Ports';
import type { Reading, ReadingOptions } from './readConversation';
import { readOnce } from './readOnce';
import { writesTo } from './localeOf';
import { whoAmI } from './whoAmI';
import { withoutDraft } from './withoutDraft';

/** How long the view waits for other conversations, in ms; what comes later is recorded, and the ledger's watchers hear of it. */
const HISTORY_MS = 300;

/**
 * Reads the open item and decides everything about it. Null when nothing is open, or nobody else is in it. `choice.address` looks at
 * another person of the thread. The draft comes after it (`withDraft`). A ledger that cannot be written does not keep the conversation from being shown.
 */
export const openItem = (
  ports: Ports,
  choice: { readonly address?: string } = {},
): Promise<Outcome<Conversation | null>> => ifLoaded(() => readItem(ports, choice));

async function readItem(ports: Ports, choice: { readonly address?: string }): Promise<Outcome<Conversation | null>> {
  const [opened, settings] = await Promise.all([openMessages(ports), loadSettings(ports)]);
  if (!opened.ok) return opened;
  if (!settings.ok) return settings;
  if (opened.value === null) return { ok: true, value: null };

  const { item, messages } = opened.value;
  const me = await whoAmI(ports, settings.value);
  const { calendar } = settings.value;
  const options = { me: me.addresses, timeZone: calendar.timeZone, calendar };
  const reading = withoutDraft(await readOnce(ports.host, messages, options), item, messages);
  const contact = reading.people.find((person) => person.address === choice.address) ?? reading.people[0];
  if (!contact) return { ok: true, value: null };

  const known = await knownEvents(ports, contact, reading, options);
  if (!known.ok) return known;
  const now = ports.clock.now();
  const history = historyOf(contact.address, known.value);
  const decision = await decide(history, contact, settings.value, now, reading.thread.key);
  const source = {
    ...{ item, thread: reading.thread, contact, people: reading.people, history, ...decision },
    ...{ writes: writesTo(contact, history, settings.value), settings: settings.value, now },
  };
  const { step } = decision;
  return {
    ok: true,
    value: {
      ...source,
      draft: null,
      pending: history.followUps.find((followUp) => followUp.state === 'pending') ?? null,
      choices: history.stop ? [] : scheduleChoices(step, settings.value.calendar, now),
    },
  };
}

/** The open item with its messages; asked once more when another one was opened in between. */
async function openMessages(
  ports: Ports,
  again = true,
): Promise<Outcome<{ readonly item: OpenItem; readonly messages: readonly MailMessage[] } | null>> {
  const item = await ports.host.openItem();
  if (!item.ok) return item;
  if (item.value === null) return { ok: true, value: null };
  const messages = await ports.host.thread(item.value);
  if (messages.ok) return { ok: true, value: { item: item.value, messages: messages.value } };
  return messages.failure === 'gone' && again ? openMessages(ports, false) : messages;
}

/** Records what the open conversation and other ones tell, and gives all that is known about the contact. */
async function knownEvents(
  ports: Ports,
  contact: Contact,
  reading: Reading,
  options: ReadingOptions,
): Promise<Outcome<readonly LedgerEvent[]>> {
  const stored = await personEvents(ports, contact.address);
  if (!stored.ok) return stored;
  const ids = new Set(stored.value.map((event) => event.id));
  const added = reading.events.filter((event) => !ids.has(event.id));
  const known = mergeEvents(stored.value, reading.events);

  const others = ports.host.abilities().history ? await inTime(ports, otherThreads(ports, contact.address, known, options)) : []; // prettier-ignore
  const fresh = [...added, ...others];
  if (fresh.length === 0) return { ok: true, value: known };
  const recorded = await ports.ledger.append(fresh);
  // Of other conversations only what the ledger took: those of an erased person do not come back into view.
  const elsewhere = recorded.ok ? recorded.value.filter((event) => !ids.has(event.id)) : others;
  return { ok: true, value: mergeEvents(known, elsewhere) };
}

/** What comes before the view has to be shown; what comes later goes to the ledger, whose watchers show it. */
async function inTime(ports: Ports, coming: Promise<readonly MessageEvent[]>): Promise<readonly MessageEvent[]> {
  const soon = await Promise.race([coming, ports.clock.wait(HISTORY_MS).then(() => null)]);
  if (soon === null) void coming.then((late) => (late.length > 0 ? ports.ledger.append(late) : null));
  return soon ?? [];
}
