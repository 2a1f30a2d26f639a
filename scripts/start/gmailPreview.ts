import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { GmailCall } from '../../src/demo/gmail/GmailCall';
import { serverClock } from '../../src/server/serverClock';
import type { ServerLog } from '../../src/server/ServerLog';
import { startServer } from '../../src/server/startServer';
import { startGmailEmulator } from '../../test/gmail-emulator/startGmailEmulator';

/** Google's part and ours, on this machine: the add-on's genuine server beside the emulator that plays Google to it. */
export interface GmailPreview {
  /** What our server answers to it over HTTP; with it the draft that Gmail would open now. Rejects when the server does. */
  call(asked: GmailCall): Promise<object>;
  close(): Promise<void>;
}

export interface PreviewStory {
  readonly me: readonly string[];
  readonly now: string;
}

const address = 'https://retorno.example';
const endpoints = { '/gws': true, '/gws/settings': true, '/gws/compose': true };
/** A preview writes nothing down. */
const silent: ServerLog = { request: () => undefined, note: () => undefined, fault: () => undefined };

const mailsIn = (folder: string): Uint8Array[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml'))
    .map((file) => new Uint8Array(readFileSync(join(folder, file))));

/** The sample mailbox in `folder` as a Gmail mailbox, and the server with an empty database, both until `close`. */
export async function gmailPreview(folder: string, { me, now }: PreviewStory): Promise<GmailPreview> {
  const [email = 'ana@nexo.example'] = me;
  const user = { sub: '1', email, name: '' };
  const google = await startGmailEmulator({ mails: mailsIn(folder), me: user, audience: `${address}/gws` });
  const database = mkdtempSync(join(tmpdir(), 'retorno-preview-'));
  const ahead = Date.parse(now) - Date.now();
  const { rules, rootUrl } = google;
  const server = await startServer(
    {
      ...{ address, port: 0, workers: 1, logLevel: 'info' },
      audiences: Object.keys(endpoints).map((path) => address + path),
      ...{ serviceAccount: rules.serviceAccount, clientId: rules.clientId },
      signingKeys: [{ name: 'preview', secret: randomBytes(32) }],
      database: { kind: 'sqlite', path: join(database, 'retorno.sqlite') },
      limits: {
        ...{ bodyBytes: 65_536, perMinute: 6_000, atOnce: 100, answerMs: 10_000, workMs: 15_000 },
        ...{ cardMs: 86_400_000, stopMs: 1_000 },
      },
      google: { rootUrl, certificatesUrl: rules.certificatesUrl ?? '' },
    },
    { log: silent, clock: { ...serverClock, now: () => Date.now() + ahead }, assets: new Map() },
  );

  return {
    call: async ({ endpoint, ...at }) => {
      if (!(endpoint in endpoints)) throw new Error(`not an endpoint: ${endpoint}`);
      const { headers, body } = google.visit({ ...at, system: { aud: address + endpoint } });
      const url = `http://127.0.0.1:${server.port}${endpoint}`;
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const answer = (await response.json()) as object;
      const opened = /"draftId":"([^"]*)"/.exec(JSON.stringify(answer))?.[1];
      const draft = google.drafts.find(({ id }) => id === opened)?.mail;
      const { subject, text, html, to } = draft ?? { subject: '', text: null, html: null, to: [] };
      return { answer, draft: draft === undefined ? null : { subject, text: text ?? '', html: html ?? '', to } };
    },
    close: async () => {
      await server.stop();
      await google.close();
      rmSync(database, { recursive: true });
    },
  };
}
