import { endOfDay, placeOf } from '../core/followup/rankToday';
import type { TodayPerson } from '../core/followup/TodayPerson';
import { historyOf } from '../core/ledger/historyOf';
import type { DueRow } from '../core/ports/DueIndex';
import type { Outcome } from '../core/ports/Failure';
import type { Settings } from '../core/ports/SettingsStore';
import { breather } from './breather';
import { isSomebody } from './isSomebody';
import { companyKey, eventsAbout } from './personEvents';
import type { Ports } from './Ports';
import { todayPerson } from './todayPerson';

/** The rows of Today of these people as the ledger has them now (`now` in ms); none for those of whom nothing is left. */
export async function rowsOf(
  ports: Ports,
  people: readonly string[],
  { settings, now }: { readonly settings: Settings; readonly now: number },
): Promise<Outcome<readonly DueRow[]>> {
  const events = await eventsAbout(ports, people);
  if (!events.ok) return events;
  const breathe = breather(ports.clock);
  const rows: DueRow[] = [];
  for (const person of people) {
    const history = historyOf(person, events.value(person));
    if (isSomebody(history)) rows.push(rowOf(await todayPerson(history, settings, now), settings, now));
    await breathe();
  }
  return { ok: true, value: rows };
}

/** A row as it stands on the day of `now`, decided as before. */
export const rankedAnew = (row: DueRow, settings: Settings, now: number): DueRow => ({
  ...rowOf(row.item, settings, now),
  at: row.at,
});

function rowOf(item: TodayPerson, { calendar }: Settings, now: number): DueRow {
  const { list, rank, due } = placeOf(item, now, endOfDay(now, calendar.timeZone));
  const { address } = item.contact;
  return {
    ...{ person: address, company: companyKey(address) },
    ...{ list, rank, due: due === null ? null : Date.parse(due) },
    ...{ segment: item.segment, stage: item.stage ?? 'prospecting', at: now, item },
  };
}
