import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseMessage } from '../../src/core/mail/parseMessage';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'retorno-blob-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mails = ['src/demo/mailbox', 'test/fixtures/mail'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml'))
    .map((file) => join(root, file)),
);

/** Reads the messages whose names come in, in a process of Node's own, with the decoders as the server's build has them. */
const script = `
  import { readFileSync } from 'node:fs';
  import { build } from 'esbuild';
  import { withPlainBlob } from './scripts/plainBlob.mjs';
  const outfile = process.argv[1];
  await build({ entryPoints: ['src/core/mail/parseMessage.ts'], outfile, bundle: true, platform: 'node', format: 'esm', plugins: [withPlainBlob] });
  const { parseMessage } = await import(outfile);
  globalThis.Blob = class { constructor() { throw new Error('a decoder was left as it was'); } static [Symbol.hasInstance]() { return false; } };
  const read = [];
  for (const file of JSON.parse(readFileSync(0, 'utf8'))) read.push(await parseMessage(new Uint8Array(readFileSync(file))));
  process.stdout.write(JSON.stringify(read));
`;

test('every message is read in the server’s build as it is everywhere else', async () => {
  const read = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', script, resolve(folder, 'parseMessage.mjs')],
    {
      input: JSON.stringify(mails),
      maxBuffer: 100_000_000,
      encoding: 'utf8',
    },
  );
  const expected = [];
  for (const file of mails) expected.push(await parseMessage(new Uint8Array(readFileSync(file))));
  expect(mails.length).toBeGreaterThan(20);
  expect(JSON.parse(read)).toEqual(JSON.parse(JSON.stringify(expected)));
});
