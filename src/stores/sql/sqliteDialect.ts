import Database from 'better-sqlite3';
import {
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
} from 'kysely';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** How long a call may hold up the whole process for another process's write, in ms; what takes longer is tried again (`tryAgain`). */
const BUSY_MS = 100;

/**
 * One SQLite file, made with its folder where it is missing, readable by nobody else. Opened at the first use. `more` settings as
 * SQLite writes them (`max_page_count = 50`).
 */
export function sqliteDialect(path: string, more: readonly string[] = []): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new Driver(path, more),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function openFile(path: string, more: readonly string[]): Database.Database {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  const db = new Database(path, { timeout: BUSY_MS });
  try {
    // Readers and the writer do not wait for each other; an acknowledged write is on the disk; what was erased is overwritten.
    for (const pragma of ['journal_mode = wal', 'synchronous = full', 'secure_delete = on', ...more]) db.pragma(pragma);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Statements kept compiled: what the product asks has a few dozen forms, some of them in as many lengths as there are values. */
const MOST_KEPT = 200;

/** The file, with statements that were asked before not compiled again: that takes as long as running them. */
function keptStatements(db: Database.Database): SqliteDatabase {
  const kept = new Map<string, Database.Statement>();
  const prepare = (text: string): Database.Statement => {
    const statement = kept.get(text) ?? db.prepare(text);
    // Put last again, so that the first of the map is the one not used for longest.
    kept.delete(text);
    kept.set(text, statement);
    const oldest = kept.keys().next();
    if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
    return statement;
  };
  return { prepare, close: () => db.close() };
}

class Driver extends SqliteDriver {
  readonly #file: { db: Database.Database | null };

  constructor(path: string, more: readonly string[]) {
    const file: { db: Database.Database | null } = { db: null };
    super({ database: () => Promise.resolve(keptStatements((file.db = openFile(path, more)))) });
    this.#file = file;
  }

  /** A disk that was full at the commit has rolled back already; to do it again would fail and hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.db?.inTransaction) await super.rollbackTransaction(connection);
  }
}
