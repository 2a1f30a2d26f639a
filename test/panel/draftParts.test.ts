import { draftParts, hasGaps } from '../../src/panel/draftParts';

const text = 'Oi! Sobre o prazo: [o prazo] e o prazo. [o prazo]';

describe('draftParts', () => {
  test('marks every gap, and each inserted stretch once, outside of the gaps', () => {
    const parts = draftParts(text, ['o prazo'], ['o prazo']);
    expect(parts.filter(({ mark }) => mark === 'gap')).toHaveLength(2);
    expect(parts.filter(({ mark }) => mark === 'reference')).toHaveLength(1);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  test('leaves brackets alone that are no gap, and ignores words that are not there', () => {
    expect(draftParts('Re: [EXTERNO] oi', ['ausente', ''], [])).toEqual([{ text: 'Re: [EXTERNO] oi', mark: 'plain' }]);
  });

  test('a text has gaps until the last one is filled', () => {
    expect(hasGaps(text, ['o prazo'])).toBe(true);
    expect(hasGaps(text.replaceAll('[o prazo]', 'dia 10'), ['o prazo'])).toBe(false);
  });
});
