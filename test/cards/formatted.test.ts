import fc from 'fast-check';
import { beginning, bold, gap, plain, quiet, reference, shown, warning } from '../../src/cards/formatted';
import { markupProblems } from './markupProblems';

describe('text of mail in a card', () => {
  test.each([shown, bold, quiet, warning, gap, reference])('is never markup, whatever stands in it (%p)', (format) => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', '/', 'b', 'a href', 'script', ';', 'lt', '\n', '\u202E') }),
    );
    fc.assert(fc.property(hostile, (text) => expect(markupProblems(format(text), '')).toEqual([])));
  });

  test('keeps its words and its lines', () => {
    expect(shown('R&D <ana@nexo.example>\nAté já')).toBe('R&amp;D &lt;ana@nexo.example&gt;<br>Até já');
  });

  test('loses marks that turn its direction and characters that nobody sees', () => {
    expect(shown('fatura\u202Efdp.exe\u0000\u200F')).toBe('faturafdp.exe');
  });

  test('in a label has no bracket that could be a tag, and stays on one line', () => {
    expect(plain(' <b>Ana</b>\n & Filhos ')).toBe('‹b›Ana‹/b› & Filhos');
    expect(plain('a'.repeat(1000)).length).toBeLessThan(250);
  });

  test('is cut at a word, or inside one that has no end, and never through a character', () => {
    expect(beginning('Bom dia, Carla', 100)).toBe('Bom dia, Carla');
    expect(beginning('Bom dia, Carla, tudo bem?', 17)).toBe('Bom dia, Carla, …');
    expect(beginning('x'.repeat(50), 10)).toBe(`${'x'.repeat(10)} …`);
    expect(beginning(`${'x'.repeat(9)}😀${'x'.repeat(9)}`, 10)).toBe(`${'x'.repeat(9)} …`);
  });
});
