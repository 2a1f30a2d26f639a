import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findPostgres } from './findPostgres';

/** A PostgreSQL of the tests' own. */
export interface Postgres {
  /** The address of a new, empty schema. */
  newDatabase(): Promise<string>;
  /** As the database's administrator. */
  query(text: string): Promise<readonly unknown[]>;
  /** Ends it without a goodbye, as a crash does; null where it was found running and is not ours to end. */
  readonly crash: (() => Promise<void>) | null;
  /** Runs it again after a crash. */
  readonly resume: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/**
 * Ends the server when the tests end, however they end: its input closes with them. The word `keep` leaves the data for `resume`.
 * A signal to all of them at once (Ctrl-C) must not end this one before it has cleared up. SIGQUIT is PostgreSQL's immediate shutdown:
 * nothing is written any more, the next start recovers as after a crash.
 */
const keeper = `trap '' INT TERM HUP; "$@" & pid=$!; read -r word; kill -QUIT $pid; wait $pid; [ "$word" = keep ] || rm -rf "$FOLDER"`;

/** Starts one in a temporary folder, reached by a socket in it, or takes the one that was found running. Throws when there is none. */
export async function startPostgres(): Promise<Postgres> {
  const found = findPostgres();
  if (!found.ok) throw new Error(found.why);
  if ('url' in found) return reach(found.url, null);

  const folder = mkdtempSync(join(tmpdir(), 'retorno-pg-'));
  if (found.as) chownSync(folder, found.as.uid, found.as.gid);
  const options = { ...(found.as ?? {}), cwd: folder, env: { ...process.env, FOLDER: folder, TZ: 'UTC' } };
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(found.bin, 'initdb'), init, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });

  let child: ChildProcess | null = null;
  const run = async (): Promise<void> => {
    // A power cut is not what is tested here: what the system has taken over counts as written.
    const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'log_min_messages=panic'];
    const command = [join(found.bin, 'postgres'), '-D', data, '-k', folder, ...settings];
    child = spawn('sh', ['-c', keeper, 'sh', ...command], { ...options, stdio: ['pipe', 'ignore', 'ignore'] });
    await answering(url);
  };
  const end = async (word: string): Promise<void> => {
    const ended = new Promise((resolve) => child?.once('close', resolve));
    child?.stdin?.end(`${word}\n`);
    await ended;
  };
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await run();
  return reach(url, {
    crash: () => end('keep'),
    resume: run,
    stop: async () => {
      await end('remove');
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

interface Own {
  readonly crash: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

function reach(url: string, own: Own | null): Postgres {
  const made: string[] = [];
  const query = async (text: string): Promise<readonly unknown[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    newDatabase: async () => {
      const name = `retorno_test_${process.pid}_${made.length}`;
      await query(`create schema ${name}`);
      made.push(name);
      return `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c search_path=${name}`)}`;
    },
    query,
    crash: own?.crash ?? null,
    resume: own?.resume ?? null,
    stop: own?.stop ?? (async () => void (await query(`drop schema if exists ${made.join(', ')} cascade`))),
  };
}

/** Waits until the server takes connections, half a minute at the most. */
async function answering(url: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (tried >= 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
