import type { Stage } from '../../core/contact/Contact';
import { todayOrder } from '../../core/followup/rankToday';
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
import type { Rows, UserRows } from './connectSql';
import { basisOf, BASIS } from './dueChanges';
import { inParts } from './inParts';
import { storedKey } from './storedKey';

/** The rows of Today of one user in SQL, in the database of the ledger that marks them as outdated. */
export function sqlDue(rows: UserRows): DueIndex {
  return {
    changes: (basis) => rows.run((own) => changes(own, basis)),
    colleagues: (company) =>
      rows.run(async (own) => {
        const found = own.selectFrom('due').select('body').where('company', '=', storedKey(company));
        return rowsIn(await found.execute()).map(({ person }) => person);
      }),
    put: (batch, seen) => rows.write((own, turn) => put(own, turn, batch, seen)),
    pages: (limit, filter, now) => rows.run((own) => pages(own, limit, filter, now)),
    between: (from, to) =>
      rows.run(async (own) => {
        const due = own.selectFrom('due').select('body').where('due', '>', from).where('due', '<=', to);
        return rowsIn(await due.orderBy('due').orderBy('person').execute());
      }),
    stages: () => rows.run(stages),
  };
}

function rowsIn(found: readonly { readonly body: string }[]): DueRow[] {
  return found.map(({ body }) => JSON.parse(body) as DueRow);
}

async function changes(rows: Rows, basis: string): Promise<DueChanges> {
  // The number of the last write first: what is written from here on may be seen below, and is seen again the next time.
  const writer = await rows.selectFrom('writers').select('writes').executeTakeFirst();
  const known = await basisOf(rows);
  const keys = await rows.selectFrom('due_changes').select('body').orderBy('key').execute();
  return {
    basis,
    unmade: known?.basis === basis ? known.unmade : '',
    keys: keys.map(({ body }) => JSON.parse(body) as string),
    mark: Number(writer?.writes ?? 0),
    day: known?.day ?? null,
  };
}

async function put(
  rows: Rows,
  turn: number,
  { rows: given, gone = [], made, settles }: DueBatch,
  { basis, mark }: DueSeen,
): Promise<boolean> {
  const known = await basisOf(rows);
  const begins = made?.from === '';
  // A mark that is yet to come was seen before all of this user was erased.
  if (mark >= turn || (known?.settled ?? 0) > mark || (known?.basis !== basis && !begins)) return false;
  const later = await rows.selectFrom('due_changes').select('body').where('mark', '>', mark).execute();
  const since = new Set(later.map(({ body }) => JSON.parse(body) as string));
  const current = given.filter(({ person, company }) => !since.has(person) && !since.has(company ?? person));
  if (made) {
    const range = rows.deleteFrom('due').where('person', '>', storedKey(made.from));
    await (made.to === null ? range : range.where('person', '<=', storedKey(made.to))).execute();
  }
  await inParts(gone.map(storedKey), (part) => rows.deleteFrom('due').where('person', 'in', part).execute());
  await write(rows, current);
  if (settles !== undefined) await rows.deleteFrom('due_changes').where('mark', '<=', mark).execute();
  const next = made !== undefined && (begins || known?.unmade === made.from);
  const stand = {
    ...(next ? { basis, unmade: made.to === null ? null : JSON.stringify(made.to) } : {}),
    ...(settles === undefined ? {} : { settled: mark, day: settles }),
  };
  if (Object.keys(stand).length > 0) {
    await rows
      .insertInto('due_basis')
      .values({ name: BASIS, basis, unmade: null, day: null, settled: 0, ...stand })
      .onConflict((oc) => oc.column('name').doUpdateSet(stand))
      .execute();
  }
  return true;
}

async function write(rows: Rows, given: readonly DueRow[]): Promise<void> {
  const each = [...new Map(given.map((row) => [storedKey(row.person), row]))];
  await inParts(each, (part) =>
    rows
      .insertInto('due')
      .values(
        part.map(([person, row]) => ({
          person,
          ...{ company: row.company === null ? null : storedKey(row.company), list: row.list, rank: row.rank },
          ...{ due: row.due, segment: row.segment, stage: row.stage, body: JSON.stringify(row) },
        })),
      )
      .onConflict((oc) =>
        oc.column('person').doUpdateSet((eb) => ({
          ...{ company: eb.ref('excluded.company'), list: eb.ref('excluded.list'), rank: eb.ref('excluded.rank') },
          ...{ due: eb.ref('excluded.due'), segment: eb.ref('excluded.segment'), stage: eb.ref('excluded.stage') },
          body: eb.ref('excluded.body'),
        })),
      )
      .execute(),
  );
}

async function pages(rows: Rows, limit: number, filter: DueFilter, now: number): Promise<DuePages> {
  const chosen = () => {
    const all = rows.selectFrom('due');
    const some = filter.segment === null ? all : all.where('segment', '=', filter.segment);
    return filter.stage === null ? some : some.where('stage', '=', filter.stage);
  };
  const counts = await chosen()
    .select((eb) => ['list', eb.fn.countAll().as('count'), eb.fn.count('due').filterWhere('due', '<', now).as('late')])
    .where('list', 'is not', null)
    .groupBy('list')
    .execute();
  const found: [string, DuePage][] = [];
  for (const list of todayOrder) {
    const counted = counts.find((each) => each.list === list);
    const best = chosen().select('body').where('list', '=', list).orderBy('rank').orderBy('person');
    const page = counted ? await (Number.isFinite(limit) ? best.limit(limit) : best).execute() : [];
    // PostgreSQL gives 64-bit numbers as text.
    found.push([list, { rows: rowsIn(page), count: Number(counted?.count ?? 0), late: Number(counted?.late ?? 0) }]);
  }
  return Object.fromEntries(found) as DuePages;
}

async function stages(rows: Rows): Promise<Readonly<Record<Stage, number>>> {
  const found = await rows
    .selectFrom('due')
    .select((eb) => ['stage', eb.fn.countAll().as('count')])
    .groupBy('stage')
    .execute();
  const none = { prospecting: 0, qualification: 0, negotiation: 0, 'after-sale': 0 };
  return { ...none, ...Object.fromEntries(found.map(({ stage, count }) => [stage, Number(count)])) };
}
