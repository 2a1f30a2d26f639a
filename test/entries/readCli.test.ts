import { execFile, type ExecFileException } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offer, question, rfc822, type Written } from '../app/support/mail';

jest.setTimeout(60_000);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'read-'))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as a person runs it, without npm's own start. */
function read(args: readonly string[], stdin = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/read.mjs', ...args],
      (error: ExecFileException | null, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end(stdin);
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const eml = (mail: Written): string => file(`${mail.id}.eml`, rfc822(mail));
const now = ['--now', '2026-03-04T10:00:00-03:00'];

describe('npm run read', () => {
  test('says how it is called, with every option that it takes', async () => {
    const { code, out } = await read(['--help']);
    expect(code).toBe(0);
    for (const option of ['--me', '--now', '--time-zone', '--locale', '--segment', '--json'])
      expect(out).toContain(option);
  });

  test('several files are one mailbox, whose newest message is open; JSON goes to standard output', async () => {
    const { code, out, err } = await read([eml(question), eml(offer), ...now, '--me', 'ana@nexo.example', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      me: ['ana@nexo.example'],
      thread: { subject: 'Proposta de vidros', messages: [{ direction: 'sent' }, { direction: 'received' }] },
      contact: { address: 'carla.menezes@vidrosul.example' },
      nextStep: { action: 'answer' },
    });
  });

  test('without --json a page for people is printed, in the language asked for', async () => {
    const { out } = await read([eml(offer), ...now, '--me', 'ana@nexo.example', '--locale', 'en']);
    expect(out).toContain('Carla Menezes <carla.menezes@vidrosul.example>');
    expect(out).toMatch(/^Next step: /m);
  });

  test('a dash reads one message from standard input', async () => {
    const { code, out } = await read(['-', ...now, '--json'], rfc822(question));
    expect([code, (JSON.parse(out) as { me: string[] }).me]).toEqual([0, ['ana@nexo.example']]);
  });

  test('a damaged message is named on standard error and does not stop the others', async () => {
    const cut = file('cut.eml', rfc822(question).replace('Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary="x"')); // prettier-ignore
    const { code, out, err } = await read([cut, eml(offer), ...now, '--me', 'ana@nexo.example', '--json']);
    expect(code).toBe(0);
    expect(err).toMatch(/cut\.eml: damaged/);
    expect(JSON.parse(out)).toMatchObject({ thread: { messages: { length: 2 } } });
  });

  test.each([
    ['a file that is missing', () => [join(folder, 'nowhere.eml')], /nowhere\.eml: no such file/],
    ['an unknown option', () => [eml(offer), '--colour'], /--colour/],
  ])('%s ends with code 2 and one clear line on standard error', async (_what, args, line) => {
    const { code, out, err } = await read(args());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
