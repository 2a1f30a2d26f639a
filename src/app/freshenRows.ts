import { companyDomain } from '../core/contact/companyDomain';
import { inZone } from '../core/dates/inZone';
import { endOfDay, placeOf } from '../core/followup/rankToday';
import type { TodayPerson } from '../core/followup/TodayPerson';
import type { DueChanges, DueIndex, DueRow } from '../core/ports/DueIndex';
import type { Outcome } from '../core/ports/Failure';
import { everybody } from './everybody';
import { isSomebody } from './isSomebody';
import { personHistory } from './personHistory';
import type { Ports } from './Ports';
import type { TodayAsked } from './TodayList';
import { todayPerson } from './todayPerson';

/** Raised when rows mean something else than before: all are made anew. */
const VERSION = 1;
/** More people than this are decided from one reading of the whole ledger. */
const MANY = 200;
/** Rows written together, and people decided before the interface has its turn. */
const BATCH = 200;
const SLICE = 10;
/** Lateness counts for five days (`scoreOf`): rows that were due this long ago keep their rank. */
const RANKED_MS = 6 * 86_400_000;

type Asked = Pick<TodayAsked, 'settings' | 'me' | 'now'>;

/**
 * Brings the rows of Today up to date: those of people whose events changed, those whose place the new day changes, or all of them when
 * there are none yet or the settings are others.
 */
export async function freshenRows(
  ports: Ports,
  due: DueIndex,
  asked: Asked,
  onProgress: (people: number) => void = () => undefined,
): Promise<Outcome<null>> {
  const { settings, me, now } = asked;
  const { calendar, cadence, cadences = {} } = settings;
  const basis = JSON.stringify([VERSION, calendar, cadence, cadences, me.addresses]);
  const today = inZone(now, calendar.timeZone).slice(0, 10);
  const changes = await due.changes(basis);
  if (!changes.ok) return changes;
  const { all, keys, mark, day } = changes.value;
  if (!all && keys.length === 0 && day === today) return { ok: true, value: null };
  const done =
    all || keys.length > MANY
      ? await makeAll(ports, due, asked, onProgress)
      : await makeSome(ports, due, asked, changes.value, today);
  return done.ok ? due.settle(mark, basis, today) : done;
}

async function makeAll(
  ports: Ports,
  due: DueIndex,
  { settings, me, now }: Asked,
  onProgress: (people: number) => void,
): Promise<Outcome<null>> {
  const all = await everybody(ports, me);
  if (!all.ok) return all;
  const { people, of } = all.value;
  const emptied = await due.put([], [], true);
  if (!emptied.ok) return emptied;
  let rows: DueRow[] = [];
  for (const [index, person] of people.entries()) {
    const history = of(person);
    if (isSomebody(history)) rows.push(rowOf(await todayPerson(history, settings, now), settings, now));
    if (index % SLICE === SLICE - 1) await ports.clock.wait(0);
    if (rows.length < BATCH && index < people.length - 1) continue;
    const kept = await due.put(rows);
    if (!kept.ok) return kept;
    onProgress(index + 1);
    rows = [];
  }
  return { ok: true, value: null };
}

async function makeSome(
  ports: Ports,
  due: DueIndex,
  asked: Asked,
  { keys, day }: DueChanges,
  today: string,
): Promise<Outcome<null>> {
  const { settings, me, now } = asked;
  if (day !== today) {
    const end = endOfDay(now, settings.calendar.timeZone);
    const turned = await due.between(now - RANKED_MS - daysSince(day, today), end);
    if (!turned.ok) return turned;
    const ranked = turned.value.map((row) => ({ ...rowOf(row.item, settings, now), at: row.at }));
    const over = ranked.filter((row) => row.item.step.action === 'wait' && (row.due ?? now) < now);
    const decided = await rowsOf(
      ports,
      over.map(({ person }) => person),
      asked,
    );
    if (!decided.ok) return decided;
    const moved = await due.put([...ranked.filter((row, n) => row.rank !== turned.value[n]?.rank), ...decided.value]);
    if (!moved.ok) return moved;
  }
  if (keys.length === 0) return { ok: true, value: null };
  const people = new Set(keys.filter((key) => !key.startsWith('@') && !me.addresses.includes(key)));
  for (const company of keys.filter((key) => key.startsWith('@'))) {
    const colleagues = await due.colleagues(company);
    if (!colleagues.ok) return colleagues;
    for (const person of colleagues.value) people.add(person);
  }
  const rows = await rowsOf(ports, [...people], asked);
  if (!rows.ok) return rows;
  const found = new Set(rows.value.map(({ person }) => person));
  return due.put(
    rows.value,
    [...people].filter((person) => !found.has(person)),
  );
}

/** Milliseconds between two days: rows that fell due while nobody looked are ranked too. */
function daysSince(day: string | null, today: string): number {
  return day === null ? 0 : Math.max(0, Date.parse(today) - Date.parse(day));
}

/** The rows of these people as the ledger has them now; none for those of whom nothing is left. */
export async function rowsOf(
  ports: Ports,
  people: readonly string[],
  { settings, now }: Asked,
): Promise<Outcome<readonly DueRow[]>> {
  const rows: DueRow[] = [];
  const histories = await Promise.all(people.map((person) => personHistory(ports, person)));
  for (const history of histories) {
    if (!history.ok) return history;
    if (!isSomebody(history.value)) continue;
    rows.push(rowOf(await todayPerson(history.value, settings, now), settings, now));
  }
  return { ok: true, value: rows };
}

/** The row of one person: where they stand on the day of `now`. */
function rowOf(item: TodayPerson, { calendar }: Asked['settings'], now: number): DueRow {
  const { list, rank, due } = placeOf(item, now, endOfDay(now, calendar.timeZone));
  const { address } = item.contact;
  const domain = companyDomain(address);
  return {
    ...{ person: address, company: domain === null ? null : `@${domain}` },
    ...{ list, rank, due: due === null ? null : Date.parse(due) },
    ...{ segment: item.segment, stage: item.stage ?? 'prospecting', at: now, item },
  };
}
