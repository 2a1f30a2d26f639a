import type { Stage } from '../../core/contact/Contact';
import { todayOrder, type TodayGroupKind } from '../../core/followup/rankToday';
import type { DueFilter, DueIndex, DuePage, DueRow } from '../../core/ports/DueIndex';
import { matches } from '../matches';
import type { Connection } from './connect';
import { TALLY, type RetornoDatabase, type Tally } from './migrations';

const BASIS = 'due';
const stages: readonly Stage[] = ['prospecting', 'qualification', 'negotiation', 'after-sale'];

/** The rows of Today in IndexedDB, in the database of the ledger that marks them as outdated. */
export function indexedDbDue(connection: Connection): DueIndex {
  return {
    changes: (basis) =>
      connection.run(async (db) => {
        const tx = db.transaction(['changes', 'basis']);
        const store = tx.objectStore('changes');
        const [marks, records, known] = await Promise.all([
          store.getAllKeys(),
          store.getAll(),
          tx.objectStore('basis').get(BASIS),
        ]);
        const keys = [...new Set(records.flatMap((record) => record.keys))];
        return { all: known?.basis !== basis, keys, mark: marks.at(-1) ?? 0, day: known?.day ?? null };
      }),
    colleagues: (company) => connection.run((db) => db.getAllKeysFromIndex('due', 'company', company)),
    put: (rows, gone, clear) => connection.run((db) => put(db, rows, gone ?? [], clear ?? false)),
    settle: (mark, basis, day) =>
      connection.run(async (db) => {
        const tx = db.transaction(['changes', 'basis'], 'readwrite');
        const forgotten = tx.objectStore('changes').delete(IDBKeyRange.upperBound(mark));
        await Promise.all([forgotten, tx.objectStore('basis').put({ key: BASIS, basis, day }), tx.done]);
        return null;
      }),
    list: (list, limit, filter, now) => connection.run((db) => page(db, list, limit, filter, now)),
    between: (from, to) =>
      connection.run((db) => db.getAllFromIndex('due', 'due', IDBKeyRange.bound(from, to, true, false))),
    stages: () => connection.run(async (db) => (await tallyOf(db)).stages),
  };
}

/** Rows are written with the tally in one transaction, so that it always tells how many there are. */
async function put(
  db: RetornoDatabase,
  given: readonly DueRow[],
  gone: readonly string[],
  clear: boolean,
): Promise<null> {
  if (!clear && given.length + gone.length === 0) return null;
  const rows = [...new Map(given.map((row) => [row.person, row])).values()];
  const before = await tallyOf(db);
  const tx = db.transaction(['due', 'basis'], 'readwrite');
  const store = tx.objectStore('due');
  const people = clear ? [] : [...rows.map(({ person }) => person), ...gone];
  const [known, ...old] = await Promise.all([
    tx.objectStore('basis').get(TALLY),
    ...people.map((person) => store.get(person)),
  ]);
  const tally = clear ? none() : copyOf(known?.tally ?? before);
  for (const row of old) if (row) count(tally, row, -1);
  for (const row of rows) count(tally, row, 1);
  const emptied = clear ? store.clear() : null;
  const writes = [...rows.map((row) => store.put(row)), ...gone.map((person) => store.delete(person))];
  await Promise.all([emptied, ...writes, tx.objectStore('basis').put({ key: TALLY, tally }), tx.done]);
  return null;
}

async function page(
  db: RetornoDatabase,
  list: TodayGroupKind,
  limit: number,
  filter: DueFilter,
  now: number,
): Promise<DuePage> {
  // Every key that begins with the list: an array sorts behind every number (Indexed Database API 3.0, §2.5).
  const whole = IDBKeyRange.bound([list], [list, []]);
  if (filter.segment !== null || filter.stage !== null) {
    const rows = (await db.getAllFromIndex('due', 'list', whole)).filter((row) => matches(row, filter));
    const late = rows.filter(({ due }) => due !== null && due < now).length;
    return { rows: rows.slice(0, limit), count: rows.length, late };
  }
  // What is not late yet is due today only, or waits: few. Counting what is late would cost as much as there is of it.
  const ahead = list === 'waiting' ? null : IDBKeyRange.bound([list, now], [list, []]);
  const [rows, { lists }, later] = await Promise.all([
    db.getAllFromIndex('due', 'list', whole, Number.isFinite(limit) ? limit : undefined),
    tallyOf(db),
    ahead ? db.countFromIndex('due', 'late', ahead) : 0,
  ]);
  const late = list === 'waiting' ? await db.countFromIndex('due', 'late', before(list, now)) : lists[list] - later;
  return { rows, count: lists[list], late };
}

const before = (list: string, now: number): IDBKeyRange => IDBKeyRange.bound([list], [list, now], false, true);

/** How many rows there are by list and by stage; counted once where an erasure has made the tally unknown. */
async function tallyOf(db: RetornoDatabase): Promise<Tally> {
  const known = await db.get('basis', TALLY);
  if (known?.tally) return known.tally;
  const tx = db.transaction(['due', 'basis'], 'readwrite');
  const tally = none();
  const rows = await tx.objectStore('due').getAll();
  for (const row of rows) count(tally, row, 1);
  await Promise.all([tx.objectStore('basis').put({ key: TALLY, tally }), tx.done]);
  return tally;
}

function none(): Tally {
  return {
    lists: Object.fromEntries(todayOrder.map((list) => [list, 0])) as Tally['lists'],
    stages: Object.fromEntries(stages.map((stage) => [stage, 0])) as Tally['stages'],
  };
}

const copyOf = ({ lists, stages: each }: Tally): Tally => ({ lists: { ...lists }, stages: { ...each } });

function count(tally: Tally, { list, stage }: DueRow, by: 1 | -1): void {
  tally.stages[stage] += by;
  if (list !== null) tally.lists[list] += by;
}
