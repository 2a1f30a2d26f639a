import type { Stage } from '../../core/contact/Contact';
import type { TodayGroupKind } from '../../core/followup/rankToday';
import type { DueFilter, DueIndex, DuePage } from '../../core/ports/DueIndex';
import { matches } from '../matches';
import type { Connection } from './connect';
import type { RetornoDatabase } from './migrations';

const KEY = 'due';
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
          tx.objectStore('basis').get(KEY),
        ]);
        const keys = [...new Set(records.flatMap((record) => record.keys))];
        return { all: known?.basis !== basis, keys, mark: marks.at(-1) ?? 0, day: known?.day ?? null };
      }),
    colleagues: (company) => connection.run((db) => db.getAllKeysFromIndex('due', 'company', company)),
    put: (rows, gone = [], clear = false) =>
      connection.run(async (db) => {
        const tx = db.transaction('due', 'readwrite');
        const emptied = clear ? tx.store.clear() : null;
        const writes = [...rows.map((row) => tx.store.put(row)), ...gone.map((person) => tx.store.delete(person))];
        await Promise.all([emptied, ...writes, tx.done]);
        return null;
      }),
    settle: (mark, basis, day) =>
      connection.run(async (db) => {
        const tx = db.transaction(['changes', 'basis'], 'readwrite');
        const forgotten = tx.objectStore('changes').delete(IDBKeyRange.upperBound(mark));
        await Promise.all([forgotten, tx.objectStore('basis').put({ key: KEY, basis, day }), tx.done]);
        return null;
      }),
    list: (list, limit, filter, now) => connection.run((db) => page(db, list, limit, filter, now)),
    between: (from, to) =>
      connection.run((db) => db.getAllFromIndex('due', 'due', IDBKeyRange.bound(from, to, true, false))),
    stages: () =>
      connection.run(async (db) => {
        const index = db.transaction('due').store.index('stage');
        const counts = await Promise.all(stages.map((stage) => index.count(stage)));
        return Object.fromEntries(stages.map((stage, n) => [stage, counts[n] ?? 0])) as Record<Stage, number>;
      }),
  };
}

async function page(
  db: RetornoDatabase,
  list: TodayGroupKind,
  limit: number,
  filter: DueFilter,
  now: number,
): Promise<DuePage> {
  const { store } = db.transaction('due');
  const ranked = store.index('list');
  // Every key that begins with the list: an array sorts behind every number (Indexed Database API 3.0, §2.5).
  const whole = IDBKeyRange.bound([list], [list, []]);
  if (filter.segment !== null || filter.stage !== null) {
    const rows = (await ranked.getAll(whole)).filter((row) => matches(row, filter));
    const late = rows.filter(({ due }) => due !== null && due < now).length;
    return { rows: rows.slice(0, limit), count: rows.length, late };
  }
  const before = IDBKeyRange.bound([list], [list, now], false, true);
  const [rows, count, late] = await Promise.all([
    ranked.getAll(whole, Number.isFinite(limit) ? limit : undefined),
    ranked.count(whole),
    store.index('late').count(before),
  ]);
  return { rows, count, late };
}
