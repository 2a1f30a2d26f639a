import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/entries/read/run';
import { unmet } from '../support/lookUp';

interface Expected {
  readonly why: string;
  readonly now: string;
  readonly args: readonly string[];
  readonly expect: Readonly<Record<string, unknown>>;
}

const root = join(__dirname, '../fixtures/read');

describe('What Retorno says of a mailbox', () => {
  test.each(readdirSync(root))('%s', async (name) => {
    const folder = join(root, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => join(folder, file));
    const printed = await run([...files, '--now', expected.now, ...expected.args, '--json'], () => undefined);
    const result: unknown = JSON.parse(printed);
    const complaints = Object.entries(expected.expect).flatMap(([path, value]) => unmet(result, path, value) ?? []);
    expect(complaints).toEqual([]);
  });
});
