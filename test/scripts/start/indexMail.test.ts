import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexMail } from '../../../scripts/start/indexMail';
import { readEntry } from '../../../scripts/start/readEntry';

const folder = mkdtempSync(join(tmpdir(), 'retorno-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const message = (day: number, body = 'Oi'): string =>
  [`From: a${day}@x.example`, `Date: Mon, ${String(day).padStart(2, '0')} Nov 2026 10:00:00 -0300`, '', body, ''].join(
    '\r\n',
  );
const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const envelope = 'From 1793@xxx Mon Nov 02 13:00:00 +0000 2026\r\n';

describe('an mbox file', () => {
  test('is cut at its lines "From " after an empty line, and its quoting is taken off', async () => {
    const body = 'De:\r\nFrom here on\r\n\r\n>From the start\r\n>>From deeper';
    const file = put('two.mbox', `${envelope}${message(2, body)}\r\n${envelope}${message(9)}`);
    const { entries, found } = await indexMail([file]);
    expect(found).toBe(2);
    const texts = await Promise.all(entries.map(async (entry) => (await readEntry(entry)).toString()));
    expect(texts[0]).toMatch(/^From: a9@x\.example/);
    expect(texts[1]).toContain('From here on\r\n\r\nFrom the start\r\n>From deeper');
    expect(texts[1]).not.toContain('a9@');
  });

  test('larger than the portions that it is read in is cut in the same places', async () => {
    const long = 'x'.repeat(70).concat('\r\n').repeat(9000);
    const file = put('long.mbox', [3, 4, 5].map((day) => `${envelope}${message(day, long)}\r\n`).join(''));
    const { entries } = await indexMail([file]);
    expect(entries.map(({ length }) => length > long.length)).toEqual([true, true, true]);
    const texts = await Promise.all(entries.map(readEntry));
    expect(texts.map((text) => text.subarray(0, 9).toString())).toEqual(['From: a5@', 'From: a4@', 'From: a3@']);
  });

  test('with more messages than are offered gives the newest and says how many there are', async () => {
    const file = put('many.mbox', [5, 20, 11, 2].map((day) => `${envelope}${message(day)}\r\n`).join(''));
    const { entries, found } = await indexMail([file], 2);
    expect(found).toBe(4);
    expect(entries.map(({ date }) => new Date(date).getUTCDate())).toEqual([20, 11]);
  });

  test('without dates in its messages is ordered by its envelope lines', async () => {
    const file = put(
      'bare.mbox',
      'From a Mon Nov 02 13:00:00 2026\nSubject: a\n\nx\n\nFrom b Tue Nov 03 13:00:00 2026\nSubject: b\n\ny\n',
    );
    const { entries } = await indexMail([file]);
    expect((await Promise.all(entries.map(readEntry))).map((text) => text.toString().slice(0, 10))).toEqual([
      'Subject: b',
      'Subject: a',
    ]);
  });
});

describe('a folder', () => {
  test('is searched to the bottom for .eml and .mbox; other files and hidden folders are left alone', async () => {
    const root = join(folder, 'takeout');
    mkdirSync(join(root, 'Mail', 'deep'), { recursive: true });
    mkdirSync(join(root, '.hidden'));
    writeFileSync(join(root, 'Mail', 'All.mbox'), `${envelope}${message(2)}`);
    writeFileSync(join(root, 'Mail', 'deep', 'one.EML'), message(3));
    writeFileSync(join(root, 'Mail', 'notes.txt'), message(4));
    writeFileSync(join(root, '.hidden', 'x.eml'), message(5));
    expect((await indexMail([root])).found).toBe(2);
  });

  test('with a file that is no mail names it and shows the rest', async () => {
    const root = join(folder, 'mixed');
    mkdirSync(root);
    writeFileSync(join(root, 'a.eml'), message(2));
    writeFileSync(join(root, 'b.eml'), Buffer.from([0, 1, 2, 255, 254]));
    const { found, skipped } = await indexMail([root]);
    expect(found).toBe(1);
    expect(skipped).toEqual([join(root, 'b.eml')]);
  });
});

describe('a wrong path', () => {
  test('is named', async () => {
    await expect(indexMail([join(folder, 'nothing-here')])).rejects.toThrow(/^Not found: .*nothing-here$/);
  });

  test('that holds no mail is said so', async () => {
    mkdirSync(join(folder, 'empty'));
    await expect(indexMail([join(folder, 'empty')])).rejects.toThrow(/^No \.eml or \.mbox file in/);
  });
});
