import fc from 'fast-check';
import { learnLanguages } from '../../../src/core/language/learnLanguages';
import type { Spoken } from '../../../src/core/language/LanguagePack';
import { BUCKETS, meaningFeatures } from '../../../src/core/language/meaningFeatures';
import { readTokens } from '../../../src/core/language/readTokens';
import { sensesOf } from '../../../src/core/language/sensesOf';

beforeAll(() => learnLanguages(['pt', 'en']));

const features = (plain: string, language: Spoken = 'pt'): number[] =>
  meaningFeatures(plain, readTokens(plain, sensesOf(language)));

const shared = (one: string, other: string): number => {
  const parts = new Set(features(other));
  return features(one).filter((part) => parts.has(part)).length;
};

describe('the parts of a sentence', () => {
  test('are whole buckets, each told once, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parts = features(text);
        expect(new Set(parts).size).toBe(parts.length);
        expect(parts.every((part) => Number.isInteger(part) && part >= 0 && part < BUCKETS)).toBe(true);
      }),
    );
  });

  test('are the same for the same sentence, whatever was read before', () => {
    const first = features('nao quero receber mais nada');
    features('outra coisa');
    expect(features('nao quero receber mais nada')).toEqual(first);
  });

  test('know words in another order by their pairs', () => {
    expect(features('we left them for you', 'en').sort()).not.toEqual(features('you left them for we', 'en').sort());
  });

  test('are shared by words that mean the same, and by the forms of a verb in which they stand', () => {
    const alike = shared('nao pretendemos adquirir', 'nao queremos comprar');
    expect(alike).toBeGreaterThan(shared('nao pretendemos adquirir', 'nao sabemos cantar'));
    expect(meaningFeatures('xyz', readTokens('queremos', sensesOf('pt')))).not.toEqual(
      meaningFeatures('xyz', readTokens('quiseram', sensesOf('pt'))),
    );
  });

  test('are mostly kept by a word with another ending or a slip', () => {
    const parts = features('cancelamos o contrato').length;
    expect(shared('cancelamos o contrato', 'cancelaram o contrato')).toBeGreaterThan(parts / 2);
    const slips = shared('cancelamos o contrato', 'cancelamo o contarto');
    expect(slips).toBeGreaterThan(3 * shared('cancelamos o contrato', 'bom dia a todos'));
  });

  test('take a digit for a digit, and a question for more than its words', () => {
    expect(features('faltam 3 dias')).toEqual(features('faltam 8 dias'));
    expect(features('podemos seguir?')).not.toEqual(features('podemos seguir'));
  });

  test('are the same whatever a sum of money comes to, and words on both sides of it are neighbours', () => {
    expect(features('custa r$ 74,00 por mes')).toEqual(features('custa r$ 1.312,50 por mes'));
    const without = 'o total de supera a verba';
    expect(shared(without, 'o total de r$ 412.750,00 supera a verba')).toBe(features(without).length);
    expect(features('as 14:30')).not.toEqual(features('as 14,30'));
  });

  test('of a very long sentence are those of its beginning', () => {
    const long = `${'palavra nova '.repeat(40)} nao queremos mais nada`;
    expect(features(long)).toEqual(features(long.slice(0, 400)));
    expect(features(long.slice(100))).not.toEqual(features(long));
  });
});
