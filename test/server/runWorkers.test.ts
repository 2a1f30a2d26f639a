import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlStores } from '../../src/stores/sql/openSqlStores';
import { startGmailEmulator, type GmailEmulator } from '../gmail-emulator/startGmailEmulator';
import { address, ana, sampleMails } from './support/startRetorno';

// Each process compiles what it is made of.
jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'retorno-workers-'));
let google: GmailEmulator;
beforeAll(async () => {
  const mails = sampleMails('silencio-apos-duas-tentativas');
  google = await startGmailEmulator({ mails, me: ana, audience: `${address}/gws` });
});
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children.splice(0)) {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    child.kill('SIGKILL');
    await ended;
  }
  await google.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly url: () => string;
  readonly logged: () => string;
  /** The database's file. */
  readonly path: string;
}

/** The server as a program, with two workers unless told otherwise. */
function run(name: string, environment: Readonly<Record<string, string>> = {}): Running {
  const path = join(folder, `${name}.sqlite`);
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/entries/server.ts'], {
    env: {
      ...{ PATH: process.env['PATH'], PORT: '0', RETORNO_WORKERS: '2', RETORNO_DATABASE: path },
      ...{ RETORNO_ADDRESS: address, RETORNO_SERVICE_ACCOUNT: google.rules.serviceAccount },
      RETORNO_CLIENT_ID: google.rules.clientId,
      RETORNO_SIGNING_KEYS: `a:${Buffer.alloc(32, 7).toString('base64')}`,
      ...{ RETORNO_GOOGLE_ROOT: google.rootUrl, RETORNO_GOOGLE_CERTIFICATES: google.rules.certificatesUrl ?? '' },
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let lines = '';
  child.stdout.on('data', (chunk: Buffer) => (lines += chunk.toString()));
  const url = (): string => `http://127.0.0.1:${/"port":(\d+)/.exec(lines)?.[1] ?? 0}`;
  return { child, url, logged: () => lines, path };
}

async function eventually(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await check()); tries++) {
    if (tries > 600) throw new Error(`never: ${String(check)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
const count = (text: string, part: string): number => text.split(part).length - 1;
const listening = (running: Running): Promise<void> => eventually(() => count(running.logged(), '"listening"') === 2);

/** The pages of one user, on a connection of its own, so that the next worker has its turn. */
async function open({ url }: Running, sub: string): Promise<string> {
  const messageId = google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Marcos'))?.mail.id ?? '';
  const { headers, body } = google.visit({ messageId, user: { ...ana, sub } });
  const response = await fetch(`${url()}/gws`, {
    method: 'POST',
    headers: { ...headers, connection: 'close' },
    body: JSON.stringify(body),
  });
  return `${response.status} ${await response.text()}`;
}

describe('two workers', () => {
  let running: Running;
  beforeAll(async () => {
    running = run('two');
    await listening(running);
  });

  test('answer on one port, and what one records the other knows: nothing twice, nothing lost', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => open(running, `user-${n % 3}`)));
    for (const answer of answers) expect(answer).toContain('Marcos Tavares');
    const stores = openSqlStores({ path: running.path });
    for (const user of ['user-0', 'user-1', 'user-2']) {
      const all = await stores.forUser(user).ledger.all();
      expect(all.ok && new Set(all.value.map(({ id }) => id)).size).toBe(google.messages.length);
      expect(all.ok && all.value.length).toBe(google.messages.length);
    }
    await stores.close();
  });

  test('are two again after one died, and the other answers meanwhile', async () => {
    const [first, second] = [...running.logged().matchAll(/"pid":(\d+)/g)].map(([, pid]) => Number(pid));
    expect(first).not.toBe(second);
    process.kill(first ?? 0, 'SIGKILL');
    await eventually(() => running.logged().includes('a worker ended, another begins'));
    expect(await open(running, 'user-1')).toContain('Marcos Tavares');
    await eventually(() => count(running.logged(), '"listening"') === 3);
  });

  test('finish at the signal to stop what they run, and are gone', async () => {
    google.fail({ method: 'gmail.users.threads.get', how: { slow: 1_500 }, times: 99 });
    const answers = Promise.all([open(running, 'user-1'), open(running, 'user-2')]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const ended = once(running.child, 'exit');
    running.child.kill('SIGTERM');
    for (const answer of await answers) expect(answer).toContain('Marcos Tavares');
    expect(await ended).toEqual([0, null]);
    expect(count(running.logged(), '"stopped"')).toBe(2);
    await expect(fetch(`${running.url()}/healthz`)).rejects.toThrow();
  });
});

test('a port that is taken ends the whole with an error', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, resolve));
  const at = taken.address();
  const running = run('taken', { PORT: String(typeof at === 'object' ? at?.port : 0) });
  expect(await once(running.child, 'exit')).toEqual([1, null]);
  expect(running.logged()).toContain('"fault"');
  taken.close();
});

test('who read the log may be gone: the server answers and ends all the same', async () => {
  const running = run('unread', { RETORNO_WORKERS: '1' });
  await eventually(() => running.logged().includes('"listening"'));
  running.child.stdout?.destroy();
  expect(await open(running, 'user-1')).toContain('Marcos Tavares');
  const ended = once(running.child, 'exit');
  running.child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});
