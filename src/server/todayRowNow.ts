import { isSomebody } from '../app/isSomebody';
import { personHistory } from '../app/personHistory';
import type { Ports } from '../app/Ports';
import { todayPerson } from '../app/todayPerson';
import { endOfDay, placeOf } from '../core/followup/rankToday';
import type { Outcome } from '../core/ports/Failure';
import type { Settings } from '../core/ports/SettingsStore';
import { todayRow, type TodayRow } from '../panel/todayRow';
import type { Desk } from './Desk';

/** Somebody's row in Today as these ports have it now; null where they are not in the list. */
export async function todayRowNow(
  { abilities, locale }: Pick<Desk, 'abilities' | 'locale'>,
  ports: Ports,
  person: string,
  settings: Settings,
): Promise<Outcome<TodayRow | null>> {
  const history = await personHistory(ports, person);
  if (!history.ok) return history;
  if (!isSomebody(history.value)) return { ok: true, value: null };
  const { calendar } = settings;
  const now = ports.clock.now();
  const item = await todayPerson(history.value, settings, now);
  const placed = placeOf(item, now, endOfDay(now, calendar.timeZone));
  const row = placed.list === null ? null : todayRow(placed, placed.list, { now, calendar, locale, abilities });
  return { ok: true, value: row };
}
