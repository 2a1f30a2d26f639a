import { companyDomain } from '../core/contact/companyDomain';
import { rankToday, type TodayGroup } from '../core/followup/rankToday';
import type { TodayPerson } from '../core/followup/TodayPerson';
import type { TodayQuery } from '../core/followup/TodayQuery';
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

export type { TodayPerson };

export interface Today {
  readonly groups: readonly TodayGroup<TodayPerson>[];
  /** Over all groups but `waiting`, shown or not: how many are due today, and how many of them late. */
  readonly counts: { readonly due: number; readonly late: number };
  /** Milliseconds since the epoch at which this was decided. */
  readonly now: number;
  readonly settings: Settings;
}

const everything: TodayQuery = { segment: null, stage: null, shown: Infinity };

/** What is due and overdue for everyone in the ledger, most important first. */
export const today = (ports: Ports, query: TodayQuery = everything): Promise<Outcome<Today>> =>
  ifLoaded(() => everybody(ports, query));

async function everybody(ports: Ports, query: TodayQuery): Promise<Outcome<Today>> {
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
  const chosen = items.filter(
    ({ segment, stage }) =>
      (query.segment === null || query.segment === segment) && (query.stage === null || query.stage === stage),
  );
  const groups = rankToday(chosen, now, settings.value.calendar);
  const due = groups.filter(({ kind }) => kind !== 'waiting').flatMap((group) => group.items);
  const counts = { due: due.length, late: due.filter(({ overdue }) => overdue).length };
  const shown = groups.map((group) => ({ ...group, items: group.items.slice(0, query.shown) }));
  return { ok: true, value: { groups: shown, counts, now, settings: settings.value } };
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
  const { status, step, stage, pressure } = await decide(history, contact, settings, now, newest?.thread ?? '');
  const amounts = history.messages.flatMap((event) => event.details.flatMap((detail) => detail.amount?.value ?? []));
  return {
    ...{ contact, step, status },
    pending: history.followUps.find((followUp) => followUp.state === 'pending') ?? null,
    segment: history.segment,
    stage: stage.stage,
    amount: amounts.length > 0 ? Math.max(...amounts) : null,
    pressure: pressure.month,
    messageId: newest?.messageId ?? null,
    subject: newest?.subject ?? null,
  };
}
