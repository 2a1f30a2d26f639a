import { PostgresDialect, type Dialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { DatabaseError, Pool, type PoolClient } from 'pg';

/**
 * In ms; the address may say others (`?statement_timeout=…`). The server ends what takes longer; `query_timeout` is for a server that
 * does not answer at all.
 */
const limits = {
  connectionTimeoutMillis: 3000,
  statement_timeout: 5000,
  lock_timeout: 4000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 7000,
};

/** PostgreSQL at this address (postgresql://…), by at most ten connections. Connects at the first use. */
export function postgresDialect(url: string): Dialect {
  const pool = new Pool({ connectionString: url, max: 10, keepAlive: true, application_name: 'retorno', ...limits });
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const guarded: PostgresPool = { connect: async () => guard(await pool.connect()), end: () => pool.end() };
  return new PostgresDialect({ pool: guarded });
}

/** A connection that is not given back to the pool once the server or the way to it has failed, and asks nothing more of it. */
function guard(client: PoolClient): PostgresPoolClient {
  let broken: Error | null = null;
  const query = async (text: unknown, values?: readonly unknown[]): Promise<unknown> => {
    if (broken) throw broken;
    try {
      return await client.query(String(text), [...(values ?? [])]);
    } catch (error) {
      const healthy = error instanceof DatabaseError && error.severity !== 'FATAL';
      if (!healthy) broken = error instanceof Error ? error : new Error('connection lost');
      throw error;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release(broken ?? undefined) };
}
