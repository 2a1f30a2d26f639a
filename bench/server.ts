import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageEvent } from '../src/core/ledger/LedgerEvent';
import { openSqlStores } from '../src/stores/sql/openSqlStores';
import { startGmailEmulator, type GmailEmulator } from '../test/gmail-emulator/startGmailEmulator';
import type { Visit } from '../test/gmail-emulator/Visit';
import { findPostgres } from '../test/support/postgres/findPostgres';
import { startPostgres } from '../test/support/postgres/startPostgres';

/**
 * The server as it is built (`npm run build` first): time from its start until it answers, memory, and the answer to opening a message in a
 * conversation of twelve, with 1,000 users of 200 contacts each in the database and 50 openings a second, whether the one before is answered
 * or not. What the emulator takes for the same calls when nobody else asks it is taken off. Targets: 1.5 s, 200 MB, p50 25 ms, p99 100 ms.
 * `USERS=100`, `OPENINGS=200` and `PER_SECOND=10` make it smaller.
 */
const USERS = Number(process.env['USERS'] ?? 1_000);
const CONTACTS = 200;
const PER_SECOND = Number(process.env['PER_SECOND'] ?? 50);
const OPENINGS = Number(process.env['OPENINGS'] ?? 1_000);
const address = 'https://retorno.example';
const me = { sub: 'user-0', email: 'ana@nexo.example', name: 'Ana Ribeiro' };

const said = [
  'Oi, Ana! Vimos a apresentação e gostamos. Vocês atendem clínicas com duas unidades? Quanto ficaria para doze usuários?',
  'Oi, Denise! Atendemos sim. Para doze usuários o plano Profissional fica em R$ 1.480,00 por mês, com as duas unidades no mesmo painel. Posso mostrar na quinta, às 10h?',
  'Quinta não consigo, estou em viagem até dia 12. Pode ser na semana seguinte? Preciso falar antes com o nosso contador sobre a nota fiscal.',
  'Claro! Deixo reservado o dia 17, às 15h, e mando o convite. Enquanto isso envio o modelo da nota para o seu contador.',
];

/** Twelve messages of two people, each with the ones before it quoted below, as mail programs leave them. */
function conversation(): Uint8Array[] {
  const mails: Uint8Array[] = [];
  let quoted = '';
  for (let n = 0; n < 12; n++) {
    const mine = n % 2 === 1;
    const day = `${String(2 + n).padStart(2, '0')} Nov 2026`;
    const text = said[n % said.length] ?? '';
    const [from, to] = mine ? [me.email, 'denise@vidaplena.example'] : ['denise@vidaplena.example', me.email];
    const signature = mine ? 'Um abraço,\nAna Ribeiro' : 'Denise Prado\nDiretora, Clínica Vida Plena\n+55 51 3028-4410';
    const body = `${text}\n\n${signature}\n\n${quoted}`;
    mails.push(
      new TextEncoder().encode(
        [
          `From: ${mine ? 'Ana Ribeiro' : 'Denise Prado'} <${from}>`,
          `To: <${to}>`,
          `Subject: ${n === 0 ? '' : 'Re: '}Nexo na Clínica Vida Plena`,
          `Message-ID: <bench-${n}@vidaplena.example>`,
          ...(n === 0
            ? []
            : [`In-Reply-To: <bench-${n - 1}@vidaplena.example>`, `References: <bench-0@vidaplena.example>`]),
          `Date: ${day} 10:00:00 -0300`,
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: 8bit',
          '',
          body.replaceAll('\n', '\r\n'),
        ].join('\r\n'),
      ),
    );
    quoted = `Em ${2 + n} de nov. de 2026, <${from}> escreveu:\n${body.replace(/^/gm, '> ')}`;
  }
  return mails;
}

function contactEvent(contact: number): MessageEvent {
  const from = { name: `Contato ${contact}`, address: `contato${contact}@empresa${contact}.example` };
  const id = `c${contact}@empresa${contact}.example`;
  return {
    ...{
      id: `msg:${id}`,
      v: 1,
      type: 'message',
      at: '2026-11-03T10:00:00-03:00',
      zone: 'America/Sao_Paulo',
      actor: 'reader',
    },
    people: [from.address, `@empresa${contact}.example`],
    ...{
      messageId: id,
      thread: id,
      subject: 'Orçamento',
      direction: 'received',
      from,
      to: [{ name: null, address: me.email }],
    },
    ...{ cc: [], text: said[contact % said.length] ?? '', source: 'message', forwarded: false, auto: null },
    ...{ failedRecipient: null, language: 'pt', details: [], signals: [] },
  };
}

type Database = { readonly path: string } | { readonly url: string };

async function fill(database: Database): Promise<void> {
  const stores = openSqlStores(database);
  const events = Array.from({ length: CONTACTS }, (_, contact) => contactEvent(contact));
  for (let user = 0; user < USERS; user++) {
    const stored = await stores.forUser(`user-${user}`).ledger.append(events);
    if (!stored.ok) throw new Error(`the database was not filled: ${stored.failure}`);
  }
  await stores.close();
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  /** From the start of the process until it answered, in ms. */
  readonly started: number;
}

async function startBuilt(google: GmailEmulator, database: Database): Promise<Running> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['dist/server/server.mjs'], {
    env: {
      PATH: process.env['PATH'],
      ...{
        RETORNO_ADDRESS: address,
        RETORNO_SERVICE_ACCOUNT: google.rules.serviceAccount,
        PORT: '0',
        LOG_LEVEL: 'info',
      },
      ...{
        RETORNO_CLIENT_ID: google.rules.clientId,
        RETORNO_SIGNING_KEYS: `a:${Buffer.alloc(32, 7).toString('base64')}`,
      },
      ...{ RETORNO_GOOGLE_ROOT: google.rootUrl, RETORNO_GOOGLE_CERTIFICATES: google.rules.certificatesUrl ?? '' },
      ...{ RETORNO_PER_MINUTE: '100000', RETORNO_AT_ONCE: '10000' },
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

/** The most memory that the process ever had, in MB; null where the system does not tell. */
function peakOf({ child }: Running): number | null {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return found === undefined ? null : Number(found) / 1024;
  } catch {
    return null;
  }
}

/** Milliseconds of each answer, the requests begun at their own times. */
async function open(url: string, visits: readonly Visit[]): Promise<number[]> {
  const start = performance.now();
  return Promise.all(
    visits.map(async ({ headers, body }, n) => {
      const due = start + (n * 1000) / PER_SECOND;
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
      const text = JSON.stringify(body);
      const begun = performance.now();
      const response = await fetch(`${url}/gws`, { method: 'POST', headers, body: text });
      const answer = await response.text();
      if (!answer.includes('Denise')) throw new Error(`${response.status} ${answer.slice(0, 200)}`);
      return performance.now() - begun;
    }),
  );
}

/** What an opening waits for Google here, in ms: the conversation and the open message, then the others eight at a time. */
async function googleAlone(google: GmailEmulator, visit: Visit): Promise<number> {
  const { authorizationEventObject: user, gmail } = visit.body as {
    readonly authorizationEventObject: { readonly userOAuthToken: string };
    readonly gmail: { readonly accessToken: string };
  };
  const headers = { authorization: `Bearer ${user.userOAuthToken}`, 'x-goog-gmail-access-token': gmail.accessToken };
  const get = async (path: string): Promise<unknown> =>
    (await fetch(`${google.rootUrl}gmail/v1/users/me/${path}`, { headers })).json();
  const ids = google.messages.map(({ id }) => id);
  const times: number[] = [];
  for (let n = 0; n < 30; n++) {
    const begun = performance.now();
    await Promise.all([
      get(`threads/${google.messages[0]?.threadId}?format=minimal`),
      get(`messages/${ids.at(-1)}?format=raw`),
    ]);
    await Promise.all(ids.slice(0, 8).map((id) => get(`messages/${id}?format=raw`)));
    await Promise.all(ids.slice(8, 11).map((id) => get(`messages/${id}?format=raw`)));
    times.push(performance.now() - begun);
  }
  return share(times, 0.5);
}

const share = (list: readonly number[], part: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? NaN;

async function measure(name: string, google: GmailEmulator, database: Database): Promise<void> {
  await fill(database);
  const messageId = google.messages.at(-1)?.mail.id ?? '';
  const visits = Array.from({ length: OPENINGS }, (_, n) =>
    google.visit({ messageId, user: { ...me, sub: `user-${n % USERS}` } }),
  );
  const running = await startBuilt(google, database);
  const ended = new Promise((resolve) => running.child.once('exit', resolve));
  try {
    await report(name, running, visits, google, messageId);
  } finally {
    running.child.kill('SIGTERM');
    await ended;
  }
}

async function report(
  name: string,
  running: Running,
  visits: readonly Visit[],
  google: GmailEmulator,
  messageId: string,
): Promise<void> {
  // The engine's compiler and the certificates are warm, as they are after a server's first minute.
  for (let n = 0; n < 60; n++) await open(running.url, [google.visit({ messageId, user: { ...me, sub: 'warm' } })]);
  const alone = await googleAlone(google, google.visit({ messageId }));
  const first = await open(running.url, visits);
  const again = await open(running.url, visits);
  const peak = peakOf(running);

  console.log(name);
  console.log(`  the emulator alone            ${alone.toFixed(1)} ms, taken off below`);
  console.log(`  start until it answers        ${running.started.toFixed(0)} ms   target 1500`);
  for (const [what, list] of [
    ['first opening (12 messages new)', first],
    ['opened again', again],
  ] as const)
    console.log(
      `  ${what.padEnd(32)} p50 ${(share(list, 0.5) - alone).toFixed(1)} ms   p99 ${(share(list, 0.99) - alone).toFixed(1)} ms   targets 25 and 100   n ${list.length}`,
    );
  console.log(
    `  memory at its highest         ${peak === null ? 'not told here' : `${peak.toFixed(0)} MB`}   target 200`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'retorno-bench-'));
const google = await startGmailEmulator({ mails: conversation(), me, audience: `${address}/gws` });
try {
  console.log(`${USERS} users with ${CONTACTS} contacts each, ${PER_SECOND} openings a second\n`);
  await measure('SQLite', google, { path: join(folder, 'bench.sqlite') });
  const found = findPostgres();
  if (found.ok) {
    const postgres = await startPostgres();
    try {
      await measure('PostgreSQL (whose writes the tests do not wait for the disk with)', google, {
        url: await postgres.newDatabase(),
      });
    } finally {
      await postgres.stop();
    }
  } else console.log(`PostgreSQL: not measured, ${found.why}`);
} finally {
  await google.close();
  rmSync(folder, { recursive: true, force: true });
}
