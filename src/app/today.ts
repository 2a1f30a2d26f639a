import { companyDomain } from '../core/contact/companyDomain';
import type { Contact } from '../core/contact/Contact';
import { rankToday, type TodayGroup, type TodayItem } from '../core/followup/rankToday';
import { historyOf } from '../core/ledger/historyOf';
import type { History } from '../core/ledger/History';
import type { LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Erasure } from '../core/ports/LedgerStore';
import type { Settings } from '../core/ports/SettingsStore';
import { contactOf } from './contactOf';
import { decide } from './decide';
import { ifLoaded } from './ifLoaded';
import { loadSettings } from './loadSettings';
import type { Ports } from './Ports';
import { stopOfErased } from './stopOfErased';
import { whoAmI } from './whoAmI';

/** One person in Today. */
export interface TodayPerson extends TodayItem {
  readonly contact: Contact;
  /** The Message-ID to open for this person: of the newest message that the mailbox itself has; null where there is none. */
  readonly messageId: string | null;
  readonly subject: string | null;
}

export interface Today {
  readonly groups: readonly TodayGroup<TodayPerson>[];
  /** Milliseconds since the epoch at which this was decided. */
  readonly now: number;
  readonly settings: Settings;
}

const DAY = 86_400_000;

/** What is due and overdue for everyone in the ledger, most important first. */
export const today = (ports: Ports): Promise<Outcome<Today>> => ifLoaded(() => everybody(ports));

async function everybody(ports: Ports): Promise<Outcome<Today>> {
  const [settings, events] = await Promise.all([loadSettings(ports), ports.ledger.all()]);
  if (!settings.ok) return settings;
  if (!events.ok) return events;
  const me = await whoAmI(ports, settings.value);
  const byKey = eventsByKey(events.value);
  const people = [...byKey.keys()].filter((key) => !key.startsWith('@') && !me.addresses.includes(key));
  const erasures = await ports.ledger.erasuresOf(people);
  if (!erasures.ok) return erasures;

  const now = ports.clock.now();
  const items = await Promise.all(
    people.map((person) => itemOf(historyOf(person, eventsAbout(person, byKey, erasures.value)), settings.value, now)),
  );
  const groups = rankToday(items, now, settings.value.calendar);
  return { ok: true, value: { groups, now, settings: settings.value } };
}

function eventsByKey(events: readonly LedgerEvent[]): Map<string, LedgerEvent[]> {
  const byKey = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    for (const key of event.people) {
      const list = byKey.get(key);
      if (list) list.push(event);
      else byKey.set(key, [event]);
    }
  }
  return byKey;
}

/** As `personEvents`, from what is at hand already. */
function eventsAbout(
  person: string,
  byKey: ReadonlyMap<string, readonly LedgerEvent[]>,
  erasures: ReadonlyMap<string, Erasure>,
): LedgerEvent[] {
  const domain = companyDomain(person);
  const colleagues = (domain === null ? undefined : byKey.get(`@${domain}`)) ?? [];
  const others = colleagues.filter((event) => !event.people.includes(person));
  return [...stopOfErased(person, erasures), ...(byKey.get(person) ?? []), ...others];
}

async function itemOf(history: History, settings: Settings, now: number): Promise<TodayPerson> {
  const contact = contactOf(history);
  const newest = history.messages.findLast((event) => event.source === 'message');
  const { status, step } = await decide(history, contact, settings, now, newest?.thread ?? '');
  const amounts = history.messages.flatMap((event) => event.details.flatMap((detail) => detail.amount?.value ?? []));
  const touched = [...history.messages, ...history.touches].filter(
    (event) => event.direction === 'sent' && now - Date.parse(event.at) < 30 * DAY,
  );
  return {
    ...{ contact, step, status },
    pending: history.followUps.find((followUp) => followUp.state === 'pending') ?? null,
    segment: history.segment,
    stage: history.stage,
    amount: amounts.length > 0 ? Math.max(...amounts) : null,
    pressure: touched.length,
    messageId: newest?.messageId ?? null,
    subject: newest?.subject ?? null,
  };
}
