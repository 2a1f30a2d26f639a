import fc from 'fast-check';
import { BUCKETS, meaningFeatures } from '../../../src/core/language/meaningFeatures';

const shared = (one: string, other: string): number => {
  const parts = new Set(meaningFeatures(other));
  return meaningFeatures(one).filter((part) => parts.has(part)).length;
};

describe('the parts of a sentence', () => {
  test('are whole buckets, each told once, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = meaningFeatures(text);
        expect(new Set(parts).size).toBe(parts.length);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0 && part < BUCKETS)).toBe(true);
      }),
    );
  });

  test('are the same for the same sentence, whatever was read before', () => {
    const first = meaningFeatures('nao quero receber mais nada');
    meaningFeatures('outra coisa');
    expect(meaningFeatures('nao quero receber mais nada')).toEqual(first);
  });

  test('know words in another order by their pairs', () => {
    expect(meaningFeatures('we left them for you').sort()).not.toEqual(meaningFeatures('you left them for we').sort());
  });

  test('are mostly kept by a word with another ending or a slip', () => {
    const parts = meaningFeatures('cancelamos o contrato').length;
    expect(shared('cancelamos o contrato', 'cancelaram o contrato')).toBeGreaterThan(parts / 2);
    expect(shared('cancelamos o contrato', 'cancelamo o contarto')).toBeGreaterThan(parts / 3);
    expect(shared('cancelamos o contrato', 'bom dia a todos')).toBeLessThan(parts / 5);
  });

  test('take a digit for a digit, and a question for more than its words', () => {
    expect(meaningFeatures('faltam 3 dias')).toEqual(meaningFeatures('faltam 8 dias'));
    expect(meaningFeatures('podemos seguir?')).not.toEqual(meaningFeatures('podemos seguir'));
  });

  test('of a very long sentence are those of its beginning', () => {
    const long = 'palavra nova '.repeat(100_000);
    expect(meaningFeatures(long)).toEqual(meaningFeatures(long.slice(0, 400)));
  });
});
