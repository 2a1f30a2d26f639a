import type { Kysely } from 'kysely';
import { codeOf, NewerSchema } from './failureOf';
import type { Kind, Migration } from './migrations';
import type { Versioned } from './Tables';

const NAME = 'retorno';

/** PostgreSQL lets two sessions make a table "if not exists" at once and tells one: unique_violation, duplicate_object or duplicate_table. */
const madeByOther = ['23505', '42710', '42P07'];

/**
 * Brings the database to the newest shape, each step in one transaction with the number that it reaches. Two servers may start at once:
 * who comes second waits for the row and finds the step done. Throws NewerSchema where a later release has been here.
 */
export async function migrate(db: Kysely<Versioned>, kind: Kind, steps: readonly Migration[]): Promise<void> {
  let version = await versionOf(db);
  while (version < steps.length) version = await takeStep(db, kind, steps);
  if (version > steps.length) throw new NewerSchema();
}

async function versionOf(db: Kysely<Versioned>): Promise<number> {
  // Only read where that is possible: a server may run as somebody who may not make tables.
  const { version } = await row(db).catch(() => begin(db));
  return version;
}

/** The number of a database in which nothing was made yet, or just now by somebody else. */
async function begin(db: Kysely<Versioned>): Promise<{ version: number }> {
  await db.schema
    .createTable('retorno_schema')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
    .catch((error: unknown) => {
      if (!madeByOther.includes(codeOf(error))) throw error;
    });
  await db
    .insertInto('retorno_schema')
    .values({ name: NAME, version: 0 })
    .onConflict((oc) => oc.column('name').doNothing())
    .execute();
  return row(db);
}

function row(db: Kysely<Versioned>): Promise<{ version: number }> {
  return db.selectFrom('retorno_schema').select('version').where('name', '=', NAME).executeTakeFirstOrThrow();
}

function takeStep(db: Kysely<Versioned>, kind: Kind, steps: readonly Migration[]): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const set = (to: number | null) =>
      tx
        .updateTable('retorno_schema')
        .set((eb) => ({ version: to ?? eb.ref('version') }))
        .where('name', '=', NAME)
        .returning('version')
        .executeTakeFirstOrThrow();
    // Written, not only read: whoever else starts waits here until we are done.
    const { version } = await set(null);
    const step = steps[version];
    if (!step) return version;
    await step(tx, kind);
    return (await set(version + 1)).version;
  });
}
