import { inZone } from '../core/dates/inZone';
import { defaultCalendar } from '../core/followup/defaultCalendar';
import { rankToday } from '../core/followup/rankToday';
import type { TodayPerson } from '../core/followup/TodayPerson';
import type { TodayQuery } from '../core/followup/TodayQuery';
import type { Outcome } from '../core/ports/Failure';
import { everybody } from './everybody';
import { ifLoaded } from './ifLoaded';
import { isSomebody } from './isSomebody';
import { loadSettings } from './loadSettings';
import type { Ports } from './Ports';
import type { Meanwhile, Today, TodayAsked } from './TodayList';
import { todayFromRows } from './todayFromRows';
import { todayPerson } from './todayPerson';
import { whoAmI } from './whoAmI';

export type { Today, TodayPerson };

const everything: TodayQuery = { segment: null, stage: null, shown: Infinity };

/**
 * What is due and overdue, most important first: from the rows that are kept beside the ledger, else from the whole ledger. Where bringing
 * rows up to date takes a while, `meanwhile` is shown them as they are.
 */
export const today = (
  ports: Ports,
  query: TodayQuery = everything,
  meanwhile: Meanwhile | null = null,
): Promise<Outcome<Today>> =>
  ifLoaded(async () => {
    const loading = loadSettings(ports);
    // Meanwhile the database opens: the first question about a zone costs the engine some 20 ms.
    inZone(ports.clock.now(), ports.timeZone ?? defaultCalendar.timeZone);
    const settings = await loading;
    if (!settings.ok) return settings;
    const me = await whoAmI(ports, settings.value);
    const asked = { query, settings: settings.value, me, now: ports.clock.now() };
    return ports.due ? todayFromRows(ports, ports.due, asked, meanwhile) : todayFromLedger(ports, asked);
  });

async function todayFromLedger(ports: Ports, { query, settings, me, now }: TodayAsked): Promise<Outcome<Today>> {
  const all = await everybody(ports, me);
  if (!all.ok) return all;
  const histories = all.value.filter(isSomebody);
  const items = await Promise.all(histories.map((history) => todayPerson(history, settings, now)));
  const chosen = items.filter(
    ({ segment, stage }) => (query.segment ?? segment) === segment && (query.stage ?? stage) === stage,
  );
  const groups = rankToday(chosen, now, settings.calendar);
  const due = groups.filter(({ kind }) => kind !== 'waiting').flatMap((group) => group.items);
  const counts = { due: due.length, late: due.filter(({ overdue }) => overdue).length };
  const shown = groups.map((group) => ({ ...group, items: group.items.slice(0, query.shown) }));
  return { ok: true, value: { groups: shown, counts, now, settings } };
}
