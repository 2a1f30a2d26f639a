import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Clock } from '../../../src/core/ports/Clock';
import { pinoLog } from '../../../src/server/pinoLog';
import type { ServerConfig } from '../../../src/server/ServerConfig';
import type { SqlStores } from '../../../src/stores/sql/openSqlStores';
import { serverClock } from '../../../src/server/serverClock';
import { startServer, type StartOptions } from '../../../src/server/startServer';
import { answerProblems } from '../../cards/validateCard';
import { startGmailEmulator, type GmailEmulator } from '../../gmail-emulator/startGmailEmulator';
import type { VisitOptions } from '../../gmail-emulator/Visit';
import type { AnswerRead } from './AnswerRead';

export const address = 'https://retorno.example';
export const ana = { sub: '1001', email: 'ana@nexo.example', name: 'Ana Ribeiro' };
/** Addresses that a link on a card may begin with: those of the deployment. */
const prefixes = [`${address}/`, 'https://mail.google.com/', 'https://wa.me/', 'mailto:', 'tel:'];

/** The sample mailbox, or some conversations of it by name. */
export function sampleMails(...folders: readonly string[]): Uint8Array[] {
  const root = 'src/demo/mailbox';
  const wanted = folders.length > 0 ? folders : readdirSync(root).filter((name) => !name.includes('.'));
  return wanted.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.eml'))
      .map((name) => new Uint8Array(readFileSync(join(root, folder, name)))),
  );
}

/** Where Google calls. */
export type Endpoint = '/gws' | '/gws/settings' | '/gws/compose';

export interface Answered {
  readonly status: number;
  readonly body: AnswerRead | null;
  readonly headers: Headers;
}

export interface Retorno {
  readonly google: GmailEmulator;
  readonly url: string;
  /** Every line of the log so far. */
  readonly logged: () => string;
  /** What Google's add-on service does: calls an endpoint of ours. An answer that Google would not take fails the test. */
  call(options: VisitOptions, endpoint?: Endpoint): Promise<Answered>;
  /** The same request once more, tokens and all: what a consent replay and a double click are. */
  send(visit: ReturnType<GmailEmulator['visit']>, endpoint?: Endpoint): Promise<Answered>;
  /** The server alone; Google stays. */
  stopServer(): Promise<void>;
  stop(): Promise<void>;
}

export interface RetornoOptions {
  readonly mails: readonly Uint8Array[];
  readonly clock?: Clock;
  readonly limits?: Partial<ServerConfig['limits']>;
  readonly database?: ServerConfig['database'];
  readonly signingKeys?: ServerConfig['signingKeys'];
  /** One that runs already, for a second server. */
  readonly google?: GmailEmulator;
  readonly stores?: SqlStores;
  readonly assets?: StartOptions['assets'];
}

const defaultLimits: ServerConfig['limits'] = {
  ...{ bodyBytes: 65_536, perMinute: 6_000, atOnce: 1_000, answerMs: 10_000, workMs: 15_000, cardMs: 3_600_000 },
  stopMs: 5_000,
};

/** The moment at which the story of the sample mailbox stands. */
export const storyNow = Date.parse('2026-11-23T10:00:00-03:00');
/** The story's time, going on at the pace of the real one. */
export function storyClock(now: number = storyNow): Clock {
  const ahead = now - Date.now();
  return { ...serverClock, now: () => Date.now() + ahead };
}

/** The whole server over HTTP, on a database of its own, beside an emulator that plays Google to it. */
export async function startRetorno(options: RetornoOptions): Promise<Retorno> {
  const folder = mkdtempSync(join(tmpdir(), 'retorno-server-'));
  const google =
    options.google ?? (await startGmailEmulator({ mails: options.mails, me: ana, audience: `${address}/gws` }));
  const { rules } = google;
  const config: ServerConfig = {
    ...{ address, port: 0, workers: 1, logLevel: 'debug' },
    audiences: [`${address}/gws`, `${address}/gws/settings`, `${address}/gws/compose`],
    ...{ serviceAccount: rules.serviceAccount, clientId: rules.clientId },
    signingKeys: options.signingKeys ?? [{ name: 'a', secret: new Uint8Array(32).fill(7) }],
    database: options.database ?? { kind: 'sqlite', path: join(folder, 'retorno.sqlite') },
    limits: { ...defaultLimits, ...options.limits },
    google: { rootUrl: google.rootUrl, certificatesUrl: rules.certificatesUrl ?? '' },
  };
  let lines = '';
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines += chunk.toString();
      done();
    },
  });
  const server = await startServer(config, {
    log: pinoLog('debug', sink),
    clock: options.clock ?? storyClock(),
    assets: options.assets ?? new Map(),
    ...(options.stores === undefined ? {} : { stores: options.stores }),
  });
  const url = `http://127.0.0.1:${server.port}`;

  const send: Retorno['send'] = async ({ headers, body }, endpoint = '/gws') => {
    const response = await fetch(url + endpoint, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    const answer = text === '' ? null : (JSON.parse(text) as AnswerRead);
    const { parameters } = (body as { commonEventObject: { parameters?: object } }).commonEventObject;
    const problems = answer === null ? [] : answerProblems(parameters ? 'click' : 'trigger', answer, prefixes);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return { status: response.status, body: answer, headers: response.headers };
  };
  return {
    ...{ google, url, logged: () => lines, send },
    call: (visit, endpoint = '/gws') =>
      send(
        google.visit({ ...visit, system: visit.system === null ? null : { aud: address + endpoint, ...visit.system } }),
        endpoint,
      ),
    stopServer: () => server.stop(),
    stop: async () => {
      await server.stop();
      if (options.google === undefined) await google.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
