import Database from 'better-sqlite3';
import { Client } from 'pg';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place, SqlTrial } from '../../../../src/stores/sql/connectSql';
import { openSqlStores, type SqlStores } from '../../../../src/stores/sql/openSqlStores';
import { describePostgres } from '../../../support/postgres/describePostgres';
import type { Postgres } from '../../../support/postgres/startPostgres';

/** A new database, and what a test does with it. */
export interface Fresh {
  readonly place: Place;
  /** A server on it; as many as asked. */
  readonly open: (trial?: SqlTrial) => SqlStores;
  /** Looks into the tables past the stores; `?` stands for a value. */
  readonly query: (text: string, values?: readonly string[]) => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

/** The same tests on SQLite and, where there is one, on a real PostgreSQL (null: SQLite). */
export function eachDatabase(body: (fresh: () => Promise<Fresh>, server: (() => Postgres) | null) => void): void {
  describe('on SQLite', () => body(freshSqlite, null));
  describePostgres('on PostgreSQL', (server) => body(() => freshPostgres(server()), server));
}

export async function freshSqlite(): Promise<Fresh> {
  const folder = mkdtempSync(join(tmpdir(), 'retorno-sql-'));
  const path = join(folder, 'made', 'retorno.db');
  const query: Fresh['query'] = async (text, values = []) => {
    const db = new Database(path);
    try {
      return db.prepare<string[], Record<string, unknown>>(text).all(...values);
    } finally {
      db.close();
    }
  };
  return { ...opener({ path }, () => rmSync(folder, { recursive: true, force: true })), query };
}

export async function freshPostgres(server: Postgres): Promise<Fresh> {
  const url = await server.newDatabase();
  const query: Fresh['query'] = async (text, values = []) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      let n = 0;
      const numbered = text.replace(/\?/g, () => `$${(n += 1)}`);
      return (await client.query<Record<string, unknown>>(numbered, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  return { ...opener({ url }, () => undefined), query };
}

function opener(place: Place, remove: () => void): Omit<Fresh, 'query'> {
  const opened: SqlStores[] = [];
  return {
    place,
    open: (trial) => {
      const stores = openSqlStores(place, trial);
      opened.push(stores);
      return stores;
    },
    close: async () => {
      await Promise.all(opened.map((stores) => stores.close()));
      remove();
    },
  };
}
