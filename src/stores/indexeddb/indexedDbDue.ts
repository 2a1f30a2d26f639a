import type { IDBPObjectStore } from 'idb';
import type { Stage } from '../../core/contact/Contact';
import { todayOrder, type TodayGroupKind } from '../../core/followup/rankToday';
import type {
  DueBatch,
  DueChanges,
  DueFilter,
  DueIndex,
  DuePage,
  DuePages,
  DueRow,
  DueSeen,
} from '../../core/ports/DueIndex';
import type { Connection } from './connect';
import { BASIS, TALLY, type RetornoDatabase, type RetornoSchema, type Tally } from './migrations';
import { tallied } from './tally';

const stages: readonly Stage[] = ['prospecting', 'qualification', 'negotiation', 'after-sale'];
const segments: readonly DueRow['segment'][] = ['lead', 'customer', 'affiliate'];

/** The rows of Today in IndexedDB, in the database of the ledger that marks them as outdated. */
export function indexedDbDue(connection: Connection): DueIndex {
  return {
    changes: (basis) => connection.run((db) => changes(db, basis)),
    colleagues: (company) => connection.run((db) => db.getAllKeysFromIndex('due', 'company', company)),
    put: (batch, seen) => connection.run((db) => put(db, batch, seen)),
    pages: (limit, filter, now) => connection.run((db) => pages(db, limit, filter, now)),
    between: (from, to) =>
      connection.run((db) => db.getAllFromIndex('due', 'due', IDBKeyRange.bound(from, to, true, false))),
    stages: () =>
      connection.run(async (db) => {
        const tally = (await db.get('basis', TALLY))?.tally ?? {};
        const counts = stages.map((stage) => [stage, sum(tally, (_list, _segment, own) => own === stage)]);
        return Object.fromEntries(counts) as Record<Stage, number>;
      }),
  };
}

async function changes(db: RetornoDatabase, basis: string): Promise<DueChanges> {
  const tx = db.transaction(['changes', 'basis']);
  const store = tx.objectStore('changes');
  const [marks, records, known] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    tx.objectStore('basis').get(BASIS),
  ]);
  const keys = [...new Set(records.flatMap((record) => record.keys))];
  const mark = Math.max(marks.at(-1) ?? 0, known?.settled ?? 0);
  const unmade = known?.basis === basis ? (known.unmade ?? null) : '';
  return { basis, unmade, keys, mark, day: known?.day ?? null };
}

/** Rows are written with the tally in one transaction, so that it always tells how many there are. */
async function put(
  db: RetornoDatabase,
  { rows: given, gone = [], made, settles }: DueBatch,
  { basis, mark }: DueSeen,
): Promise<boolean> {
  const tx = db.transaction(['due', 'basis', 'changes'], 'readwrite');
  const [due, kept, noted] = [tx.objectStore('due'), tx.objectStore('basis'), tx.objectStore('changes')];
  const [known, counted, later] = await Promise.all([
    kept.get(BASIS),
    kept.get(TALLY),
    noted.getAll(IDBKeyRange.lowerBound(mark, true)),
  ]);
  const begins = made?.from === '';
  if ((known?.settled ?? 0) > mark || (known?.basis !== basis && !begins)) return false;
  const since = new Set(later.flatMap(({ keys }) => keys));
  const current = given.filter(({ person, company }) => !since.has(person) && !since.has(company ?? person));
  const rows = [...new Map(current.map((row) => [row.person, row])).values()];
  const range = made && rangeOf(made);
  const written = [...rows.map(({ person }) => person), ...gone].filter((person) => !range?.includes(person));
  const [among, ...beside] = await Promise.all([
    range ? due.getAll(range) : [],
    ...written.map((person) => due.get(person)),
  ]);
  const old = [...among, ...beside];
  const writes: Promise<unknown>[] = [...(range ? [range] : []), ...gone].map((each) => due.delete(each));
  writes.push(
    ...rows.map((row) => due.put(row)),
    kept.put({ key: TALLY, tally: tallied(counted?.tally ?? {}, old, rows) }),
  );
  const next = made !== undefined && (begins || known?.unmade === made.from);
  const stand = {
    ...(next ? { basis, unmade: made.to } : {}),
    ...(settles === undefined ? {} : { settled: mark, day: settles }),
  };
  writes.push(kept.put({ ...known, key: BASIS, ...stand }));
  if (settles !== undefined) writes.push(noted.delete(IDBKeyRange.upperBound(mark)));
  await Promise.all([...writes, tx.done]);
  return true;
}

function rangeOf({ from, to }: NonNullable<DueBatch['made']>): IDBKeyRange {
  return to === null ? IDBKeyRange.lowerBound(from, true) : IDBKeyRange.bound(from, to, true, false);
}

type Due = IDBPObjectStore<RetornoSchema, ('due' | 'basis')[], 'due'>;

/** All lists in one transaction. */
async function pages(db: RetornoDatabase, limit: number, filter: DueFilter, now: number): Promise<DuePages> {
  const tx = db.transaction(['due', 'basis']);
  const counted = tx.objectStore('basis').get(TALLY);
  const found = todayOrder.map(
    async (list) => [list, await page(tx.objectStore('due'), list, limit, filter, now, counted)] as const,
  );
  return Object.fromEntries(await Promise.all(found)) as DuePages;
}

async function page(
  due: Due,
  list: TodayGroupKind,
  limit: number,
  { segment, stage }: DueFilter,
  now: number,
  counted: Promise<{ readonly tally?: Tally } | undefined>,
): Promise<DuePage> {
  const chosen = segment !== null || stage !== null;
  const kinds = (segment === null ? segments : [segment]).flatMap((each) =>
    (stage === null ? stages : [stage]).map((own) => [list, each, own]),
  );
  const starts = chosen ? kinds : [[list]];
  const [byRank, byDue] = [due.index(chosen ? 'kind' : 'list'), due.index(chosen ? 'kindLate' : 'late')];
  // What is not late yet is due today only, or waits: few. Counting what is late would cost as much as there is of it.
  const waits = list === 'waiting';
  const [rows, some, tally] = await Promise.all([
    Promise.all(starts.map((start) => byRank.getAll(keysOf(start), Number.isFinite(limit) ? limit : undefined))),
    Promise.all(starts.map((start) => byDue.count(waits ? before(start, now) : after(start, now)))),
    counted,
  ]);
  const count = sum(
    tally?.tally ?? {},
    (own, each, at) => own === list && (segment ?? each) === each && (stage ?? at) === at,
  );
  const counts = some.reduce((total, each) => total + each, 0);
  const sorted = chosen ? rows.flat().sort((a, b) => a.rank - b.rank || (a.person < b.person ? -1 : 1)) : rows.flat();
  return { rows: sorted.slice(0, limit), count, late: waits ? counts : count - counts };
}

/** Every key that begins so: an array sorts behind every number and text (Indexed Database API 3.0, §2.5). */
const keysOf = (start: readonly string[]): IDBKeyRange => IDBKeyRange.bound(start, [...start, []]);
const before = (start: readonly string[], now: number): IDBKeyRange =>
  IDBKeyRange.bound(start, [...start, now], false, true);
const after = (start: readonly string[], now: number): IDBKeyRange =>
  IDBKeyRange.bound([...start, now], [...start, []]);

/** How many rows there are of the kinds that are wanted. */
function sum(tally: Tally, wanted: (list: string, segment: string, stage: string) => boolean): number {
  let total = 0;
  for (const [kind, count] of Object.entries(tally)) {
    const [list = '', segment = '', stage = ''] = kind.split('/');
    if (wanted(list, segment, stage)) total += count;
  }
  return total;
}
