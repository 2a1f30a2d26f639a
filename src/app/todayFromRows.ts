import { inZone } from '../core/dates/inZone';
import { openingOf } from '../core/followup/openingOf';
import { endOfDay, placeOf, todayOrder, type Placed } from '../core/followup/rankToday';
import type { TodayPerson } from '../core/followup/TodayPerson';
import type { DueIndex, DuePages, DueRow } from '../core/ports/DueIndex';
import type { Outcome } from '../core/ports/Failure';
import { decideAnew, freshenRows } from './freshenRows';
import type { Ports } from './Ports';
import type { Meanwhile, Today, TodayAsked } from './TodayList';

/** How long a list may stand while rows are made behind it, in ms, until it is shown as it is by then. */
const SHOWN_MS = 1000;

/**
 * Today from its rows. First the rows are brought up to date where events, settings or the day have changed; then the first ones of each
 * list are read, and those that were decided before the day turned or business opened are decided anew. Where either takes a while,
 * `meanwhile` gets the rows as they are, and where that gives false nobody waits any more.
 */
export async function todayFromRows(
  ports: Ports,
  due: DueIndex,
  asked: TodayAsked,
  meanwhile: Meanwhile | null,
): Promise<Outcome<Today>> {
  const read = async (): Promise<Outcome<DuePages>> => due.pages(asked.query.shown, asked.query, asked.now);
  let shown = -Infinity;
  const fresh = await freshenRows(ports, due, asked, async () => {
    if (meanwhile === null || ports.clock.now() - shown < SHOWN_MS) return true;
    shown = ports.clock.now();
    const pages = await read();
    const list = pages.ok ? todayOf(pages.value, asked) : null;
    // Nothing yet is not the same as nothing to do.
    return list === null || list.groups.length === 0 || meanwhile(list);
  });
  if (!fresh.ok) return fresh;
  const first = await read();
  if (!first.ok || fresh.value === null) return first.ok ? { ok: true, value: todayOf(first.value, asked) } : first;
  const asTheyAre = todayOf(first.value, asked);
  const stale = staleAmong(first.value, asked);
  if (stale.length === 0 || meanwhile?.(asTheyAre) === false) return { ok: true, value: asTheyAre };
  const kept = await decideAnew(ports, due, asked, fresh.value, stale);
  if (!kept.ok) return kept;
  const again = await read();
  return again.ok ? { ok: true, value: todayOf(again.value, asked) } : again;
}

/** People shown whose row is older than the last turn of the day or the last opening: what they wait for may be over, days have passed. */
function staleAmong(pages: DuePages, { settings: { calendar }, now }: TodayAsked): string[] {
  const day = inZone(now, calendar.timeZone).slice(0, 10);
  const opening = Date.parse(openingOf(day, calendar));
  const midnight = endOfDay(now - 86_400_000, calendar.timeZone) + 1;
  const since = now >= opening ? opening : midnight;
  return todayOrder.flatMap((list) => pages[list].rows.filter(({ at }) => at < since).map(({ person }) => person));
}

function todayOf(pages: DuePages, { settings, now }: TodayAsked): Today {
  const end = endOfDay(now, settings.calendar.timeZone);
  const place = ({ item }: DueRow): Placed<TodayPerson> => placeOf(item, now, end);
  const groups = todayOrder.flatMap((kind) => {
    const { rows, count } = pages[kind];
    return rows.length === 0 ? [] : { kind, items: rows.map(place), count };
  });
  const dueNow = todayOrder.filter((kind) => kind !== 'waiting').map((kind) => pages[kind]);
  const due = dueNow.reduce((total, { count }) => total + count, 0);
  const late = dueNow.reduce((total, page) => total + page.late, 0);
  return { groups, counts: { due, late }, now, settings };
}
