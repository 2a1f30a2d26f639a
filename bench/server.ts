import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpFetch } from '../src/hosts/gmail/httpFetch';
import type { CallerRules } from '../src/hosts/gmail/Caller';
import type { Visit } from '../test/gmail-emulator/Visit';
import { findPostgres } from '../test/support/postgres/findPostgres';
import { startPostgres } from '../test/support/postgres/startPostgres';
import { fillLedgers } from './fillLedgers';
import { address, me } from './serverMail';

/**
 * The server as it is built (`npm run build` first): time from its start until it answers, memory, processor time of an opening, and the
 * answer to opening a message in a conversation of twelve, 50 openings a second, whether the one before is answered or not; beside 10 and
 * beside 1,000 users of 200 contacts each in the database. The emulator is a process of its own; what it takes for the same calls when
 * nobody else asks it is taken off. Targets: 1.5 s, 200 MB, p50 25 ms, p99 100 ms. `USERS=100`, `OPENINGS=200`, `PER_SECOND=10` make it
 * smaller, `DATABASES=sqlite` or `postgres` takes one of the two; what begins with RETORNO_ is handed on to the server.
 */
const USERS = Number(process.env['USERS'] ?? 1_000);
const FEW = Math.min(10, USERS);
const CONTACTS = 200;
const PER_SECOND = Number(process.env['PER_SECOND'] ?? 50);
const OPENINGS = Number(process.env['OPENINGS'] ?? 1_000);
const DATABASES = process.env['DATABASES'] ?? 'sqlite,postgres';

type Database = { readonly path: string } | { readonly url: string };

/** As operators start it: `npm run server`. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: { readonly server: string };
};

/** What the emulator's process says of itself. */
interface Google {
  readonly rootUrl: string;
  readonly rules: CallerRules;
  readonly messages: readonly { readonly id: string; readonly threadId: string; readonly messageId: string }[];
}

const googleProcess = fork(join('bench', 'googleProcess.ts'), { execArgv: ['--import', 'tsx'] });
const heard = async <T>(): Promise<T> => ((await once(googleProcess, 'message')) as [T])[0];
const google = await heard<Google>();
const last = google.messages.at(-1);

/** Openings of the newest message by these users, each with tokens of its own. */
async function visitsOf(users: readonly string[]): Promise<readonly Visit[]> {
  googleProcess.send(users.map((sub) => ({ messageId: last?.messageId, user: { ...me, sub } })));
  return heard<readonly Visit[]>();
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  /** From the start of the process until it answered, in ms. */
  readonly started: number;
}

async function startBuilt(database: Database): Promise<Running> {
  const begun = performance.now();
  const given = Object.entries(process.env).filter(([name]) => name.startsWith('RETORNO_'));
  const [, ...command] = scripts.server.split(' ');
  const child = spawn(process.execPath, command, {
    env: {
      ...{ PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'info' },
      ...{ RETORNO_ADDRESS: address, RETORNO_SERVICE_ACCOUNT: google.rules.serviceAccount },
      RETORNO_CLIENT_ID: google.rules.clientId,
      RETORNO_SIGNING_KEYS: `a:${Buffer.alloc(32, 7).toString('base64')}`,
      ...{ RETORNO_GOOGLE_ROOT: google.rootUrl, RETORNO_GOOGLE_CERTIFICATES: google.rules.certificatesUrl ?? '' },
      ...{ RETORNO_PER_MINUTE: '100000', RETORNO_AT_ONCE: '10000' },
      ...Object.fromEntries(given),
      ...('path' in database ? { RETORNO_DATABASE: database.path } : { DATABASE_URL: database.url }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (text.length < 10_000) text += chunk.toString();
      const found = /"port":(\d+)/.exec(text)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.once('exit', () => reject(new Error(`the server did not start: ${text}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  await fetch(`${url}/healthz`);
  return { child, url, started: performance.now() - begun };
}

const proc = (pid: number, file: string): string => readFileSync(`/proc/${pid}/${file}`, 'utf8');

/** The process and those that it started. */
function family(pid: number): number[] {
  const children = proc(pid, `task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(family)];
}

/** What the system tells of the server's processes, added up; null where it does not tell (it is Linux that does). */
function told(running: Running, of: (pid: number) => number): number | null {
  try {
    return family(running.child.pid ?? 0).reduce((sum, pid) => sum + of(pid), 0);
  } catch {
    return null;
  }
}

/** The most memory that the server ever had, in MB. */
const peakOf = (running: Running): number | null =>
  told(running, (pid) => Number(/VmHWM:\s+(\d+) kB/.exec(proc(pid, 'status'))?.[1]) / 1024);

/** Processor time that the server has used, in ms; Linux counts hundredths of a second. */
const cpuOf = (running: Running): number | null =>
  told(running, (pid) => {
    const [user, system] = proc(pid, 'stat')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return ((user ?? NaN) + (system ?? NaN)) * 10;
  });

interface Opened {
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** Answers that only said that the work goes on. */
  readonly late: number;
  /** Of the server for one opening, in ms. */
  readonly cpu: number | null;
}

/** Opens at a steady pace, each request begun at its own time. */
async function open(running: Running, visits: readonly Visit[], perSecond: number): Promise<Opened> {
  const bodies = visits.map(({ body }) => JSON.stringify(body));
  const before = cpuOf(running);
  let late = 0;
  const start = performance.now();
  const times = await Promise.all(
    visits.map(async ({ headers }, n) => {
      await new Promise((resolve) => setTimeout(resolve, start + (n * 1000) / perSecond - performance.now()));
      const begun = performance.now();
      const response = await httpFetch(`${running.url}/gws`, { method: 'POST', headers, body: bodies[n] ?? '' });
      const answer = await response.text();
      if (answer.includes('Ainda trabalhando')) late++;
      else if (!answer.includes('Denise')) throw new Error(`${response.status} ${answer.slice(0, 200)}`);
      return performance.now() - begun;
    }),
  );
  const after = cpuOf(running);
  return { times, late, cpu: before === null || after === null ? null : (after - before) / visits.length };
}

/** What an opening waits for Google here, in ms: the conversation with what was written in it, in one call. */
async function googleAlone(): Promise<number> {
  const [visit] = await visitsOf(['alone']);
  const { authorizationEventObject: user, gmail } = visit?.body as {
    readonly authorizationEventObject: { readonly userOAuthToken: string };
    readonly gmail: { readonly accessToken: string };
  };
  const headers = { authorization: `Bearer ${user.userOAuthToken}`, 'x-goog-gmail-access-token': gmail.accessToken };
  const get = async (path: string): Promise<unknown> =>
    JSON.parse(await (await httpFetch(`${google.rootUrl}gmail/v1/users/me/${path}`, { headers })).text());
  const times: number[] = [];
  for (let n = 0; n < 60; n++) {
    const begun = performance.now();
    await get(`threads/${last?.threadId}?format=full`);
    times.push(performance.now() - begun);
  }
  return share(times.slice(10), 0.5);
}

const share = (list: readonly number[], part: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? NaN;
const shown = (value: number | null, unit: string, digits = 0): string =>
  value === null ? 'not told here' : `${value.toFixed(digits)} ${unit}`;

interface Figures {
  readonly first: number;
  readonly again: number;
}

/** One server on one database: prints its figures and gives the medians. */
async function measure(database: Database, alone: number): Promise<Figures> {
  const running = await startBuilt(database);
  const ended = once(running.child, 'exit');
  try {
    // The engine's compiler and the certificates are warm, as they are after a server's first minute.
    await open(running, await visitsOf(Array.from({ length: 150 }, (_, n) => `warm-${n % 20}`)), 15);
    const users = Array.from({ length: OPENINGS }, (_, n) => `user-${n}`);
    const medians: number[] = [];
    console.log(`    start until it answers    ${running.started.toFixed(0)} ms   target 1500`);
    for (const what of ['first opening (12 new)', 'opened again']) {
      const { times, late, cpu } = await open(running, await visitsOf(users), PER_SECOND);
      const [p50, p99] = [share(times, 0.5) - alone, share(times, 0.99) - alone];
      medians.push(p50);
      console.log(
        `    ${what.padEnd(24)}  p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms   targets 25 and 100   processor ${shown(cpu, 'ms', 1)}   n ${times.length}${late > 0 ? `, ${late} of them not in time` : ''}`,
      );
    }
    console.log(`    memory at its highest     ${shown(peakOf(running), 'MB')}   target 200`);
    return { first: medians[0] ?? NaN, again: medians[1] ?? NaN };
  } finally {
    running.child.kill('SIGTERM');
    await ended;
  }
}

/** The same with few users and with all of them in the database. */
async function compare(name: string, database: Database, alone: number): Promise<void> {
  console.log(name);
  const figures: Figures[] = [];
  for (const [from, to] of [
    [0, FEW],
    [FEW, USERS],
  ] as const) {
    const begun = performance.now();
    await fillLedgers(database, { from, to, contacts: CONTACTS });
    console.log(
      `  ${to} users with ${CONTACTS} contacts each (filled in ${((performance.now() - begun) / 1000).toFixed(1)} s)`,
    );
    figures.push(await measure(database, alone));
  }
  const [few, all] = figures;
  if (few && all)
    console.log(
      `  ${USERS} users to ${FEW}: first opening ${(all.first / few.first).toFixed(2)}, again ${(all.again / few.again).toFixed(2)} times as long`,
    );
}

const folder = mkdtempSync(join(tmpdir(), 'retorno-bench-'));
try {
  const alone = await googleAlone();
  console.log(`${PER_SECOND} openings a second; the emulator alone takes ${alone.toFixed(1)} ms, taken off below\n`);
  if (DATABASES.includes('sqlite')) await compare('SQLite', { path: join(folder, 'bench.sqlite') }, alone);
  const found = findPostgres();
  if (!DATABASES.includes('postgres')) console.log('PostgreSQL: not asked for');
  else if (!found.ok) console.log(`PostgreSQL: not measured, ${found.why}`);
  else {
    const postgres = await startPostgres();
    try {
      const name = 'PostgreSQL (whose writes the tests do not wait for the disk with)';
      await compare(name, { url: await postgres.newDatabase() }, alone);
    } finally {
      await postgres.stop();
    }
  }
} finally {
  googleProcess.disconnect();
  rmSync(folder, { recursive: true, force: true });
}
