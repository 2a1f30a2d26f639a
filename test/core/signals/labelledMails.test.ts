import { readdirSync } from 'node:fs';
import { LEARNED_KINDS } from '../../../src/core/language/MeaningModel';
import { labelledMails } from './labelledMails';

const KINDS: ReadonlySet<string> = new Set(LEARNED_KINDS);
const files = readdirSync('test/fixtures/mails').map((name) => /^(.*)\.(pt|es|en)\.txt$/.exec(name)?.slice(1) ?? []);

describe('the labelled mails', () => {
  test.each(files)(
    '%s.%s say of every line what it shows, in words that the model knows',
    (set = '', language = '') => {
      const lines = labelledMails(language as 'pt' | 'es' | 'en', set).flat();
      expect(lines.length).toBeGreaterThan(150);
      expect(lines.flatMap(({ kinds }) => kinds).filter((kind) => !KINDS.has(kind))).toEqual([]);
      expect(lines.filter(({ text }) => text === '')).toEqual([]);
    },
  );

  test('show nothing in about half of their lines, as real mail does', () => {
    const lines = files.flatMap(([set = '', language = '']) =>
      labelledMails(language as 'pt' | 'es' | 'en', set).flat(),
    );
    const none = lines.filter(({ kinds }) => kinds.length === 0).length / lines.length;
    expect(none).toBeGreaterThan(0.35);
    expect(none).toBeLessThan(0.7);
  });
});
