import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPeople } from '../../../src/core/contact/readPeople';
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
  /** What the sidebar shows of the person, where the case is about them. */
  readonly contact?: Record<string, unknown>;
}

/** Pairs of a message as a client sends it and the thread, and the person, that somebody would tell from it. */
describe('a message reads as the thread that it tells', () => {
  test('there are fixtures for every language', () => {
    for (const language of ['pt', 'pt-PT', 'es', 'en']) {
      expect(names.filter((name) => name.endsWith(`.${language}`)).length).toBeGreaterThanOrEqual(25);
    }
  });

  test.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
    const message = await parseMessage(new Uint8Array(readFileSync(join(folder, `${name}.eml`))), name);
    const options = { me: expected.me, timeZone: 'America/Sao_Paulo' };
    const thread = readThread([message], options);
    const { subject, language, messages, contact } = expected;
    expect(thread).toMatchObject({
      ...(subject !== undefined && { subject }),
      ...(language && { language }),
      messages,
    });
    expect(thread.messages).toHaveLength(messages.length);
    if (contact) expect(readPeople(thread, options)[0]).toMatchObject(contact);
  });
});
