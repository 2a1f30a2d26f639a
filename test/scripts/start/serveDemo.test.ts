import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexMail } from '../../../scripts/start/indexMail';
import { serveDemo } from '../../../scripts/start/serveDemo';

const folder = mkdtempSync(join(tmpdir(), 'retorno-serve-'));
let server: Server;
let port = 0;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks with the path as it is: a client library would tidy up the dots. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject);
  });
}

beforeAll(async () => {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'demo.html'), '<!doctype html><title>x</title>');
  writeFileSync(join(dist, 'assets', 'a.svg'), '<svg/>');
  writeFileSync(join(folder, 'one.eml'), 'From: a@x.example\r\nSubject: um\r\n\r\nOi\r\n');
  const index = await indexMail([join(folder, 'one.eml')]);
  server = await serveDemo({ dist, mailbox: { index, sample: null }, port: 0 });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the demo server', () => {
  test('listens on this machine only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  test('gives the page at / under a policy that lets nothing in from elsewhere', async () => {
    const { status, headers, body } = await ask('/');
    expect([status, body]).toEqual([200, '<!doctype html><title>x</title>']);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('gives files of the build and nothing beside it, however the path is written', async () => {
    expect((await ask('/assets/a.svg')).status).toBe(200);
    for (const path of [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '//secret.txt',
      '/mailbox/message/../../secret.txt',
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  test('lists the mail and gives its bytes', async () => {
    expect(JSON.parse((await ask('/mailbox/index.json')).body)).toMatchObject({
      sample: null,
      found: 1,
      offered: 1,
      packs: [[{ id: 0 }]],
    });
    expect((await ask('/mailbox/message/0')).body).toContain('Subject: um');
    const pack = await ask('/mailbox/pack/0');
    expect(pack.headers['x-sizes']).toBe(String(Buffer.byteLength(pack.body)));
    expect((await ask('/mailbox/pack/7')).status).toBe(404);
    expect((await ask('/mailbox/message/7')).status).toBe(404);
  });

  test('refuses a page that calls it by another name, and everything but reading', async () => {
    expect((await ask('/mailbox/index.json', { host: 'evil.example' })).status).toBe(403);
    expect((await ask('/mailbox/index.json', { host: 'localhost.evil.example:3000' })).status).toBe(403);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  test('says when its port is taken', async () => {
    const index = { entries: [], found: 0, skipped: [] };
    const again = serveDemo({ dist: join(folder, 'dist'), mailbox: { index, sample: null }, port });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
