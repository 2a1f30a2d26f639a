import { sql, type Kysely } from 'kysely';
import type { Versioned } from './Tables';

export type Kind = 'sqlite' | 'postgres';
export type Migration = (db: Kysely<Versioned>, kind: Kind) => Promise<void>;

/** How columns and tables are written for one kind of database. */
function waysOf(db: Kysely<Versioned>, kind: Kind) {
  return {
    // Compared by bytes, so that an index does not depend on the system's rules for sorting words, which change with its updates.
    text: kind === 'postgres' ? sql`text collate "C"` : sql`text`,
    // SQLite keeps such a table in the order of its key and nowhere else; for rows as long as events that would be slower.
    byKey: kind === 'sqlite' ? sql`without rowid` : sql``,
    table: (name: string) => db.schema.createTable(name).ifNotExists(),
  };
}

/**
 * Every shape that the database ever had, oldest first: migration n makes version n from version n - 1. Only ever add at the end; a
 * released one is never edited (test/stores/sql/migrations.test.ts holds the hash of each shape). Each may be run twice: a distributed
 * PostgreSQL does not always take tables back with the transaction that made them.
 */
export const migrations: readonly Migration[] = [
  async (db, kind) => {
    const { text, byKey, table } = waysOf(db, kind);

    await table('writers')
      .addColumn('owner', text, (column) => column.primaryKey().notNull())
      .addColumn('writes', 'bigint', (column) => column.notNull())
      .modifyEnd(byKey)
      .execute();
    await table('events')
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_key', ['owner', 'id'])
      .execute();
    await table('people')
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('person', text, (column) => column.notNull())
      .addColumn('event', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('people_key', ['owner', 'person', 'event'])
      .modifyEnd(byKey)
      .execute();
    await table('erasures')
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('digest', text, (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('stopped', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('erasures_key', ['owner', 'digest'])
      .modifyEnd(byKey)
      .execute();
    await table('settings')
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('name', text, (column) => column.notNull())
      .addColumn('v', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('settings_key', ['owner', 'name'])
      .modifyEnd(byKey)
      .execute();
    await table('acts')
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('key', text, (column) => column.notNull())
      .addColumn('at', 'text')
      .addColumn('ms', 'bigint', (column) => column.notNull())
      .addColumn('result', 'text')
      .addPrimaryKeyConstraint('acts_key', ['owner', 'key'])
      .modifyEnd(byKey)
      .execute();
  },
  async (db, kind) => {
    const { text, byKey, table } = waysOf(db, kind);
    await table('due')
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('person', text, (column) => column.notNull())
      .addColumn('company', text)
      .addColumn('list', text)
      .addColumn('rank', 'double precision', (column) => column.notNull())
      .addColumn('due', 'double precision')
      .addColumn('segment', text, (column) => column.notNull())
      .addColumn('stage', text, (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('due_key', ['owner', 'person'])
      .execute();
    const indexes = {
      due_by_rank: ['owner', 'list', 'rank', 'person'],
      due_by_time: ['owner', 'due'],
      due_by_company: ['owner', 'company'],
      // What is counted is all in it, so that no row has to be looked at.
      due_by_kind: ['owner', 'list', 'segment', 'stage', 'due'],
    };
    for (const [name, columns] of Object.entries(indexes)) {
      await db.schema.createIndex(name).ifNotExists().on('due').columns(columns).execute();
    }
    await table('due_changes')
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('key', text, (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('mark', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('due_changes_key', ['owner', 'key'])
      .modifyEnd(byKey)
      .execute();
    await table('due_basis')
      .addColumn('owner', text, (column) => column.notNull())
      .addColumn('name', text, (column) => column.notNull())
      .addColumn('basis', 'text', (column) => column.notNull())
      .addColumn('unmade', text)
      .addColumn('day', 'text')
      .addColumn('settled', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('due_basis_key', ['owner', 'name'])
      .modifyEnd(byKey)
      .execute();
  },
];
