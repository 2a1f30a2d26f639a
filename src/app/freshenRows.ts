import { inZone } from '../core/dates/inZone';
import { endOfDay } from '../core/followup/rankToday';
import type { DueChanges, DueIndex, DueRow, DueSeen } from '../core/ports/DueIndex';
import type { Outcome } from '../core/ports/Failure';
import { inTurn } from './inTurn';
import type { Ports } from './Ports';
import { rankedAnew, rowsOf } from './rowsOf';
import type { TodayAsked } from './TodayList';

/** Raised when rows mean something else than before: all are made anew. */
const VERSION = 2;
/** More outdated people than this are found again by going through all. */
const MANY = 500;
/** People decided and written together. */
const PORTION = 50;
/** So often a portion is done again that another pane or server has overtaken; then its rows are as good. */
const TRIES = 20;
const DAY = 86_400_000;
/** Lateness counts for five days, nearness for four (`scoreOf`): rows that were due this long ago or are due later keep their rank. */
const [RANKED_BEFORE, RANKED_AHEAD] = [6 * DAY, 4 * DAY];

type Asked = Pick<TodayAsked, 'settings' | 'me' | 'now'>;
/** What a portion has come to: nothing was outdated; it was done; somebody else was quicker. */
type Portion = DueSeen | 'done' | 'overtaken';

/**
 * Brings the rows of Today up to date, in portions that each are kept: those of people whose events changed, all of them where there are
 * none yet or the settings are others, those whose place the new day changes. `onWay` is awaited before a portion that takes longer than
 * a few people; where it gives false the rest is left for the next time. Gives what the rows are decided from.
 */
export async function freshenRows(
  ports: Ports,
  due: DueIndex,
  asked: Asked,
  onWay: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<Outcome<DueSeen | null>> {
  for (let overtaken = 0; overtaken < TRIES;) {
    const portion = await inTurn(due, () => freshenSome(ports, due, asked, onWay));
    if (!portion.ok) return portion;
    if (portion.value === null || typeof portion.value === 'object') return { ok: true, value: portion.value };
    if (portion.value === 'overtaken') overtaken++;
  }
  return { ok: true, value: null };
}

async function freshenSome(
  ports: Ports,
  due: DueIndex,
  asked: Asked,
  onWay: () => Promise<boolean>,
): Promise<Outcome<Portion | null>> {
  const { settings, me, now } = asked;
  const { calendar, cadence, cadences = {} } = settings;
  const today = inZone(now, calendar.timeZone).slice(0, 10);
  const changes = await due.changes(JSON.stringify([VERSION, calendar, cadence, cadences, me.addresses]));
  if (!changes.ok) return changes;
  const { unmade, keys, day } = changes.value;
  const begins = unmade === '' || keys.length > MANY;
  if (!begins && keys.length > 0 && keys.length <= PORTION) return changed(ports, due, asked, changes.value, today);
  if (!begins && keys.length === 0 && unmade === null && day === today) return { ok: true, value: changes.value };
  if (!(await onWay())) return { ok: true, value: null };
  if (begins) return made(ports, due, asked, changes.value, '', today);
  if (keys.length > 0) return changed(ports, due, asked, changes.value, today);
  if (unmade !== null) return made(ports, due, asked, changes.value, unmade, null);
  return turned(ports, due, asked, changes.value, today);
}

/** The rows of the next people in line; where it begins anew, all changes are met by it and `day` is what they are ranked for. */
async function made(
  ports: Ports,
  due: DueIndex,
  asked: Asked,
  seen: DueSeen,
  from: string,
  day: string | null,
): Promise<Outcome<Portion>> {
  const people = await ports.ledger.people(from, PORTION);
  if (!people.ok) return people;
  const rows = await rowsOf(
    ports,
    people.value.filter((person) => !asked.me.addresses.includes(person)),
    asked,
  );
  if (!rows.ok) return rows;
  const to = people.value.length < PORTION ? null : (people.value.at(-1) ?? null);
  const settles = day === null ? {} : { settles: day };
  return portionOf(await due.put({ rows: rows.value, made: { from, to }, ...settles }, seen));
}

/** The rows of people whose events came or went. */
async function changed(
  ports: Ports,
  due: DueIndex,
  asked: Asked,
  seen: DueChanges,
  today: string,
): Promise<Outcome<Portion>> {
  const { me } = asked;
  const day = seen.day ?? today;
  const people = new Set(seen.keys.filter((key) => !key.startsWith('@') && !me.addresses.includes(key)));
  for (const company of seen.keys.filter((key) => key.startsWith('@'))) {
    const colleagues = await due.colleagues(company);
    if (!colleagues.ok) return colleagues;
    for (const person of colleagues.value) people.add(person);
  }
  const portion = portionOf(await decideAnew(ports, due, asked, seen, [...people], day));
  const fresh = portion.ok && portion.value === 'done' && seen.unmade === null && seen.day === today;
  return fresh ? { ok: true, value: seen } : portion;
}

/** Rows that time alone moves: ranked anew without the ledger, but for those whose wait is over. */
async function turned(
  ports: Ports,
  due: DueIndex,
  asked: Asked,
  seen: DueChanges,
  today: string,
): Promise<Outcome<Portion>> {
  const { settings, now } = asked;
  const { day } = seen;
  // What fell due while nobody looked is ranked too.
  const missed = day === null ? 0 : Math.max(0, Date.parse(today) - Date.parse(day));
  const end = endOfDay(now, settings.calendar.timeZone) + RANKED_AHEAD;
  const over: string[] = [];
  for (let from = now - RANKED_BEFORE - missed; from < end; from += DAY) {
    const rows = await due.between(from, Math.min(from + DAY, end));
    if (!rows.ok) return rows;
    const ranked = rows.value.map((row) => rankedAnew(row, settings, now));
    over.push(...ranked.filter(isOver(now)).map(({ person }) => person));
    const moved = ranked.filter(({ rank, list }, n) => rank !== rows.value[n]?.rank || list !== rows.value[n].list);
    const taken = moved.length === 0 ? null : await due.put({ rows: moved }, seen);
    if (taken && !(taken.ok && taken.value)) return portionOf(taken);
    await ports.clock.wait(0);
  }
  return portionOf(await decideAnew(ports, due, asked, seen, over, today));
}

const isOver =
  (now: number) =>
  ({ item, due }: DueRow): boolean =>
    item.step.action === 'wait' && (due ?? now) < now;

/** Writes the rows of these people as the ledger has them now, a portion at a time; the last one settles for `day`. False where somebody else was quicker. */
export async function decideAnew(
  ports: Ports,
  due: DueIndex,
  asked: Asked,
  seen: DueSeen,
  people: readonly string[],
  day: string | null = null,
): Promise<Outcome<boolean>> {
  let from = 0;
  do {
    const some = people.slice(from, (from += PORTION));
    const rows = await rowsOf(ports, some, asked);
    if (!rows.ok) return rows;
    const found = new Set(rows.value.map(({ person }) => person));
    const gone = some.filter((person) => !found.has(person));
    const settles = day !== null && from >= people.length ? { settles: day } : {};
    const taken = await due.put({ rows: rows.value, gone, ...settles }, seen);
    if (!taken.ok || !taken.value) return taken;
  } while (from < people.length);
  return { ok: true, value: true };
}

const portionOf = (taken: Outcome<boolean>): Outcome<Portion> =>
  taken.ok ? { ok: true, value: taken.value ? 'done' : 'overtaken' } : taken;
