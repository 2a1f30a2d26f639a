import type { Kysely } from 'kysely';
import { codeOf, NewerSchema } from './failureOf';
import type { Kind, Migration } from './migrations';
import type { Versioned } from './Tables';

const NAME = 'retorno';

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
  await db.schema
    .createTable('retorno_schema')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
    .catch((error: unknown) => {
      // PostgreSQL lets two sessions create it at once and tells one of them: unique_violation or duplicate_table.
      if (!['23505', '42P07'].includes(codeOf(error))) throw error;
    });
  const start = { name: NAME, version: 0 };
  await db
    .insertInto('retorno_schema')
    .values(start)
    .onConflict((oc) => oc.column('name').doNothing())
    .execute();
  return (await row(db)).version;
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
