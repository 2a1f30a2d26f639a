import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessage } from '../../../src/core/mail/parseMessage';
import { readThread } from '../../../src/core/mail/readThread';

const folder = join(__dirname, '../../fixtures/mail');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -'.eml'.length))
  .sort();

interface Expected {
  readonly me: string[];
  readonly subject?: string;
  readonly language?: string;
  readonly messages: Record<string, unknown>[];
}

/** Pairs of a message as a client sends it and the thread that a person would tell from it. */
describe('a message reads as the thread that it tells', () => {
  test('there are fixtures for every language', () => {
    for (const language of ['pt', 'pt-PT', 'es', 'en']) {
      expect(names.filter((name) => name.endsWith(`.${language}`)).length).toBeGreaterThanOrEqual(25);
    }
  });

  test.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
    const message = await parseMessage(new Uint8Array(readFileSync(join(folder, `${name}.eml`))), name);
    const thread = readThread([message], { me: expected.me, timeZone: 'America/Sao_Paulo' });
    const told: Partial<Expected> = { ...expected };
    delete (told as { me?: string[] }).me;
    expect(thread).toMatchObject(told);
    expect(thread.messages).toHaveLength(expected.messages.length);
  });
});
