import type { Rows } from './connectSql';

/** Writes one row of a user's settings table by its name, as JSON, over the one that is there. */
export async function saveRecord(own: Rows, name: string, value: unknown): Promise<null> {
  const record = { v: 1, body: JSON.stringify(value) };
  await own
    .insertInto('settings')
    .values({ name, ...record })
    .onConflict((oc) => oc.column('name').doUpdateSet(record))
    .execute();
  return null;
}
