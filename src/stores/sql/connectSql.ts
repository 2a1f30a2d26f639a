import { Kysely, sql, type LogEvent } from 'kysely';
import type { Outcome } from '../../core/ports/Failure';
import { Closed, failureOf } from './failureOf';
import { migrate } from './migrate';
import { migrations, type Migration } from './migrations';
import { ownRows } from './ownRows';
import { postgresDialect } from './postgresDialect';
import { sqliteDialect } from './sqliteDialect';
import { storedKey } from './storedKey';
import type { Tables, Versioned } from './Tables';
import { tryAgain } from './tryAgain';

/** A file for SQLite, or the address of a PostgreSQL (postgresql://…). */
export type Place = { readonly path: string } | { readonly url: string };

/** The tables, with nothing in them but what belongs to one user. */
export type Rows = Kysely<Tables>;

/** The only way to the tables: as one user. Whatever is thrown on the way becomes a failure. */
export interface UserRows {
  /** Statements each for itself. Run again when another writer was in the way, so they must bear that. */
  run<T>(work: (rows: Rows) => Promise<T>): Promise<Outcome<T>>;
  /** All statements or none, while no other write of this user is under way. `turn` is greater than that of each write before. */
  write<T>(work: (rows: Rows, turn: number) => Promise<T>): Promise<Outcome<T>>;
}

export interface SqlConnection {
  as(user: string): UserRows;
  /** Opens, migrates and asks the database something. */
  probe(): Promise<Outcome<null>>;
  /** Makes SQLite take what was erased out of its log; PostgreSQL does so by itself, later. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** How long closing may take, in ms. */
const CLOSE_MS = 3000;

/** What only tests set: other migrations, who hears of every statement, settings of SQLite. */
export interface SqlTrial {
  readonly steps?: readonly Migration[];
  readonly log?: (event: LogEvent) => void;
  readonly pragmas?: readonly string[];
}

/** The connection to the database at `place`, opened and migrated at the first use, and tried anew after that failed. */
export function connectSql(place: Place, trial: SqlTrial = {}): SqlConnection {
  const { steps = migrations, log = () => undefined, pragmas = [] } = trial;
  const kind = 'path' in place ? 'sqlite' : 'postgres';
  let opening: Promise<Kysely<Tables>> | null = null;
  let closed = false;

  const open = async (): Promise<Kysely<Tables>> => {
    const dialect = 'path' in place ? sqliteDialect(place.path, pragmas) : postgresDialect(place.url);
    const db = new Kysely<Tables>({ dialect, log });
    try {
      await migrate(db.withTables<Versioned>(), kind, steps);
      return db;
    } catch (error) {
      await db.destroy().catch(() => undefined);
      throw error;
    }
  };

  const attempt = async <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> => {
    if (closed) throw new Closed();
    const db = await (opening ??= open()).catch((error: unknown) => {
      // What could not be opened now may open the next time.
      opening = null;
      throw error;
    });
    return work(db);
  };

  const outcome = async <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<Outcome<T>> => {
    try {
      return { ok: true, value: await tryAgain(() => attempt(work)) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  };

  return {
    as: (user) => {
      const own = ownRows(storedKey(user));
      return {
        run: (work) => outcome((db) => work(db.withPlugin(own))),
        write: (work) =>
          outcome((db) =>
            db
              .withPlugin(own)
              .transaction()
              .execute(async (tx) => {
                return work(tx, await takeTurn(tx));
              }),
          ),
      };
    },
    probe: () =>
      outcome(async (db) => {
        await db.withTables<Versioned>().selectFrom('retorno_schema').select('version').execute();
        return null;
      }),
    forget: async () => {
      if (kind === 'sqlite') await outcome((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    },
    close: async () => {
      closed = true;
      const db = await opening?.catch(() => null);
      const ended = db?.destroy().catch(() => undefined);
      // A server that does not answer any more does not say goodbye either.
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref())]);
    },
  };
}

/**
 * Waits until no other write of this user is under way. By writing the user's row: unlike a lock that is only taken, this also makes a
 * database that reads from a snapshot start over when somebody else was first, so that nothing stale is built on. In SQLite it must be
 * the first statement: a lock for writing that is taken after a read fails without waiting when somebody wrote in between.
 */
async function takeTurn(rows: Rows): Promise<number> {
  const { writes } = await rows
    .insertInto('writers')
    .values({ writes: 1 })
    .onConflict((oc) => oc.doUpdateSet((eb) => ({ writes: eb('writers.writes', '+', 1) })))
    .returning('writes')
    .executeTakeFirstOrThrow();
  // PostgreSQL gives 64-bit numbers as text.
  return Number(writes);
}
