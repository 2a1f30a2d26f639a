import { BUCKETS, meaningFeatures } from '../../../src/core/language/meaningFeatures';
import { LEARNED_KINDS, type LearnedKind, type MeaningModel } from '../../../src/core/language/MeaningModel';
import { meaningReader, readMeaning } from '../../../src/core/language/meaningReader';
import { bucketsText, weightsText } from '../../../src/core/language/meaningText';

/** A model that knows one sentence, of one kind. */
function modelOf(sentence: string, kind: LearnedKind): MeaningModel {
  const buckets = meaningFeatures(sentence).sort((a, b) => a - b);
  return {
    buckets: bucketsText(buckets),
    weights: weightsText(LEARNED_KINDS.flatMap((each) => buckets.map(() => (each === kind ? 3 : 0)))),
    steps: LEARNED_KINDS.map(() => 0.5),
    biases: LEARNED_KINDS.map(() => -4),
  };
}

describe('what a learned model says', () => {
  const read = readMeaning(modelOf('nao nos procurem mais', 'opted-out'));

  test('is above nothing for the sentence that it learned, and for no other kind', () => {
    const said = read('nao nos procurem mais');
    expect(LEARNED_KINDS.filter((kind) => said[kind] > 0)).toEqual(['opted-out']);
  });

  test('is less the fewer parts are shared, and what is asked for where none is', () => {
    const near = read('nao me procurem mais')['opted-out'];
    expect(near).toBeLessThan(read('nao nos procurem mais')['opted-out']);
    expect(near).toBeGreaterThan(read('xyz')['opted-out']);
    // The edges of a sentence are a part of each.
    expect(read('xyz')['opted-out']).toBeLessThan(-2);
  });

  test('of each language that is shipped tells the plainest words of a kind from an ordinary sentence', () => {
    const kinds = (language: 'pt' | 'es' | 'en', plain: string): string[] => {
      const said = meaningReader(language)(plain);
      return LEARNED_KINDS.filter((kind) => said[kind] > 0);
    };
    expect(kinds('pt', 'nao quero mais receber os e-mails de voces.')).toContain('opted-out');
    expect(kinds('es', 'no quiero recibir mas sus correos.')).toContain('opted-out');
    expect(kinds('en', "i don't want to receive your emails anymore.")).toContain('opted-out');
    expect(kinds('pt', 'bom dia a todos.')).toEqual([]);
    expect(kinds('es', 'buenos dias a todos.')).toEqual([]);
    expect(kinds('en', 'good morning everybody.')).toEqual([]);
  });

  test('does not depend on what was read before', () => {
    const first = read('nao nos procurem mais');
    read('outra frase qualquer com outras palavras');
    expect(read('nao nos procurem mais')).toEqual(first);
  });

  test('takes a hostile sentence as any other', () => {
    expect(Number.isFinite(read('a'.repeat(1_000_000))['opted-out'])).toBe(true);
    expect(BUCKETS).toBeGreaterThan(Math.max(...meaningFeatures('\u0000\uffff {}<script>')));
  });
});
