import { decodeHTML } from 'entities/decode';
import { decodeEntities } from '../../../src/core/mail/decodeEntities';

describe('Character references', () => {
  test.each([
    ['Or&ccedil;amento n&ordm; 118 &mdash; R$&nbsp;1.890', 'Orçamento nº 118 — R$\u00a01.890'],
    ['&#231;&#xE7;&#XE7; &#8211; &#150;&#128;', 'ççç – –€'],
    ['&ampersand &nbspde &copy2024 &AMP;', null],
    ['&#0; &#xD800; &#x110000; &#99999999999;', null],
    ['A&B, R&D; &; &#; &#x; & &unknown; &x', 'A&B, R&D; &; &#; &#x; & &unknown; &x'],
    ['&lsquo;&rsquo;&ldquo;&rdquo;&hellip;&euro;&trade;&bull;&zwnj;&thinsp;', null],
    ['&lbrack;&rcub;&commat;&scedil;&Idot;&Lstrok;&lt&gt;', null],
    ['&amp;nbsp;', '&nbsp;'],
  ])('%s', (text, wanted) => {
    expect(decodeEntities(text)).toBe(decodeHTML(text));
    if (wanted !== null) expect(decodeEntities(text)).toBe(wanted);
  });

  test('a long text of ampersands is read in time that grows with its length', () => {
    const text = '&'.repeat(200_000) + '&a'.repeat(100_000) + `&${'b'.repeat(200_000)}`;
    const start = performance.now();
    expect(decodeEntities(text)).toBe(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
