import { inZone } from '../core/dates/inZone';
import { openingOf } from '../core/followup/openingOf';
import { endOfDay, placeOf, todayOrder, type Placed } from '../core/followup/rankToday';
import type { TodayPerson } from '../core/followup/TodayPerson';
import type { DueIndex, DuePage, DueRow } from '../core/ports/DueIndex';
import type { Outcome } from '../core/ports/Failure';
import { freshenRows, rowsOf } from './freshenRows';
import type { Ports } from './Ports';
import type { Today, TodayAsked } from './TodayList';

/**
 * Today from its rows. First the rows are brought up to date where events, settings or the day have changed; then the first ones of each
 * list are read, and those that were decided before the day turned or business opened are decided anew before they are shown.
 */
export async function todayFromRows(
  ports: Ports,
  due: DueIndex,
  asked: TodayAsked,
  onProgress: (people: number) => void,
): Promise<Outcome<Today>> {
  const fresh = await freshenRows(ports, due, asked, onProgress);
  if (!fresh.ok) return fresh;
  const first = await pagesOf(due, asked);
  if (!first.ok) return first;
  const stale = staleAmong(first.value, asked);
  if (stale.length === 0) return { ok: true, value: todayOf(first.value, asked) };
  const decided = await rowsOf(ports, stale, asked);
  if (!decided.ok) return decided;
  const kept = await due.put(decided.value);
  if (!kept.ok) return kept;
  const again = await pagesOf(due, asked);
  return again.ok ? { ok: true, value: todayOf(again.value, asked) } : again;
}

async function pagesOf(due: DueIndex, { query, now }: TodayAsked): Promise<Outcome<readonly DuePage[]>> {
  const { shown, segment, stage } = query;
  const pages = await Promise.all(todayOrder.map((list) => due.list(list, shown, { segment, stage }, now)));
  const failed = pages.find((page) => !page.ok);
  if (failed?.ok === false) return failed;
  return { ok: true, value: pages.flatMap((page) => (page.ok ? [page.value] : [])) };
}

/** People shown whose row is older than the last turn of the day or the last opening: what they wait for may be over, days have passed. */
function staleAmong(pages: readonly DuePage[], { settings: { calendar }, now }: TodayAsked): string[] {
  const day = inZone(now, calendar.timeZone).slice(0, 10);
  const opening = Date.parse(openingOf(day, calendar));
  const midnight = endOfDay(now - 86_400_000, calendar.timeZone) + 1;
  const since = now >= opening ? opening : midnight;
  return pages.flatMap(({ rows }) => rows.filter(({ at }) => at < since).map(({ person }) => person));
}

function todayOf(pages: readonly DuePage[], { settings, now }: TodayAsked): Today {
  const end = endOfDay(now, settings.calendar.timeZone);
  const place = ({ item }: DueRow): Placed<TodayPerson> => placeOf(item, now, end);
  const groups = todayOrder.flatMap((kind, index) => {
    const { rows, count } = pages[index] ?? { rows: [], count: 0 };
    return rows.length === 0 ? [] : { kind, items: rows.map(place), count };
  });
  const dueNow = pages.filter((_, index) => todayOrder[index] !== 'waiting');
  const sum = (of: (page: DuePage) => number): number => dueNow.reduce((total, page) => total + of(page), 0);
  return { groups, counts: { due: sum(({ count }) => count), late: sum(({ late }) => late) }, now, settings };
}
