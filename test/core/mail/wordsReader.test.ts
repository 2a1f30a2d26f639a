import type { Line } from '../../../src/core/mail/Line';
import { detectLanguage } from '../../../src/core/mail/detectLanguage';
import { ownWords } from '../../../src/core/mail/ownWords';
import { wordsReader } from '../../../src/core/mail/wordsReader';

const lines = (text: string, depth = 0, mark: Line['mark'] = null): Line[] =>
  text.split('\n').map((line) => ({ text: line, depth, mark }));
const letter = 'Bom dia, Ana!\nPodemos falar na quinta?\n\nAtt,\nOtávio Bastos\nDiretor';

describe('the words of a conversation', () => {
  test('are read as by themselves, with their language', () => {
    const read = wordsReader(2)(lines(letter), 'Otávio Bastos');
    expect(read).toMatchObject(ownWords(lines(letter), 'Otávio Bastos'));
    expect(read.language).toBe(detectLanguage(read.text));
  });

  test('that are quoted again are read once, at whatever depth', () => {
    const read = wordsReader(2);
    expect(read(lines(letter, 3), 'Otávio Bastos')).toBe(read(lines(letter), 'Otávio Bastos'));
  });

  test('are read anew for another writer, whose name ends them elsewhere, and where a client marks lines', () => {
    const read = wordsReader(2);
    const text = 'Segue.\nOtávio Bastos\nDiretor';
    expect(read(lines(text), null)).not.toBe(read(lines(text), 'Otávio Bastos'));
    const marked = [...lines('Segue.'), ...lines('Otávio Bastos\nDiretor', 0, 'signature')];
    expect(read(marked, null)).toEqual({ ...read(marked, null), ...ownWords(marked, null) });
    expect(read(marked, null).signature).not.toBe(read(lines(text), null).signature);
  });
});
