import type { Rows } from './connectSql';
import { inParts } from './inParts';
import { storedKey } from './storedKey';

/** The name of the one row in `due_basis`. */
export const BASIS = '';

/** What a user's rows of Today rest on; undefined where none were made yet and nothing was erased. */
export async function basisOf(rows: Rows): Promise<
  | {
      readonly basis: string;
      readonly unmade: string | null;
      readonly day: string | null;
      readonly settled: number;
    }
  | undefined
> {
  const found = await rows.selectFrom('due_basis').selectAll().where('name', '=', BASIS).executeTakeFirst();
  if (!found) return undefined;
  const { basis, unmade, day, settled } = found;
  // PostgreSQL gives 64-bit numbers as text.
  return { basis, unmade: unmade === null ? null : (JSON.parse(unmade) as string), day, settled: Number(settled) };
}

/** Notes in the transaction of a write of this number that the rows of these keys are outdated by it. */
export async function noteChanges(rows: Rows, turn: number, keys: readonly string[]): Promise<void> {
  const each = [...new Map(keys.map((key) => [storedKey(key), key]))];
  await inParts(each, (part) =>
    rows
      .insertInto('due_changes')
      .values(part.map(([key, given]) => ({ key, body: JSON.stringify(given), mark: turn })))
      .onConflict((oc) => oc.column('key').doUpdateSet({ mark: turn }))
      .execute(),
  );
}

/**
 * Takes away the rows of a person who is erased, and of everybody whom one of `keys` concerns, since rows repeat what events say; all but
 * theirs are made again, and what somebody decides at this moment from what is no more is not taken.
 */
export async function eraseRows(rows: Rows, turn: number, address: string, keys: readonly string[]): Promise<void> {
  const companies = keys.filter((key) => key.startsWith('@')).map(storedKey);
  const colleagues = await inParts(companies, (part) =>
    rows.selectFrom('due').select('body').where('company', 'in', part).execute(),
  );
  const people = colleagues.map(({ body }) => (JSON.parse(body) as { readonly person: string }).person);
  const outdated = [...new Set([...keys, ...people])].filter((key) => key !== address);
  await inParts([address, ...outdated].map(storedKey), (part) =>
    rows.deleteFrom('due').where('person', 'in', part).execute(),
  );
  // A company of which nothing is left would still tell where the person was.
  const left = await inParts(companies, (part) =>
    rows.selectFrom('people').select('person').distinct().where('person', 'in', part).execute(),
  );
  const known = new Set(left.map(({ person }) => person));
  const gone = companies.filter((key) => !known.has(key));
  await inParts([storedKey(address), ...gone], (part) =>
    rows.deleteFrom('due_changes').where('key', 'in', part).execute(),
  );
  await noteChanges(
    rows,
    turn,
    outdated.filter((key) => !gone.includes(storedKey(key))),
  );
  await rows
    .insertInto('due_basis')
    .values({ name: BASIS, basis: '', unmade: JSON.stringify(''), day: null, settled: turn })
    .onConflict((oc) => oc.column('name').doUpdateSet({ settled: turn }))
    .execute();
}
