import fc from 'fast-check';
import { learnLanguages } from '../../../src/core/language/learnLanguages';
import { BUCKETS, meaningFeatures } from '../../../src/core/language/meaningFeatures';
import { LEARNED_KINDS, type LearnedKind } from '../../../src/core/language/MeaningModel';
import { bucketsText, STEPS, weightsText } from '../../../src/core/language/meaningText';
import { readTokens } from '../../../src/core/language/readTokens';
import { sensesOf } from '../../../src/core/language/sensesOf';
import { INNER_SHARE, weighMeaning, type Leanings } from '../../../src/core/language/weighMeaning';

beforeAll(() => learnLanguages(['pt']));

type Model = Parameters<typeof weighMeaning>[0];

const featuresOf = (plain: string): number[] => meaningFeatures(plain, readTokens(plain, sensesOf('pt')));

/** A model that knows one sentence, of one kind; of its hidden units one may take a kind back where another is said. */
function modelOf(sentence: string, kind: LearnedKind, net: Partial<Model> = {}): Model {
  const buckets = featuresOf(sentence).sort((a, b) => a - b);
  return {
    buckets: bucketsText(buckets),
    weights: weightsText(LEARNED_KINDS.flatMap((each) => buckets.map(() => (each === kind ? 2 : 0)))),
    steps: LEARNED_KINDS.map(() => 0.75),
    inner: [],
    innerBiases: [],
    outer: [],
    biases: LEARNED_KINDS.map(() => -4),
    ...net,
  };
}

function reader(model: Model): (plain: string) => Leanings {
  const weigh = weighMeaning(model);
  return (plain) => weigh(featuresOf(plain));
}

describe('what a learned model says', () => {
  const known = 'nao nos procurem mais';
  let read: (plain: string) => Leanings;
  beforeAll(() => {
    read = reader(modelOf(known, 'opted-out'));
  });

  test('is above nothing for the sentence that it learned, and for no other kind', () => {
    const said = read(known);
    expect(LEARNED_KINDS.filter((kind) => said[kind] > 0)).toEqual(['opted-out']);
  });

  test('is less the fewer parts are shared, and what is asked for where none is', () => {
    const near = read('nao me procurem mais')['opted-out'];
    expect(near).toBeLessThan(read(known)['opted-out']);
    expect(near).toBeGreaterThan(read('xyz')['opted-out']);
    // The edges of a sentence are a part of each.
    expect(read('xyz')['opted-out']).toBeLessThan(-2);
  });

  test('of one kind can depend on another', () => {
    const at = LEARNED_KINDS.indexOf('opted-out');
    const other = LEARNED_KINDS.indexOf('declined');
    const inner = LEARNED_KINDS.map((_, kind) => (kind === at ? 1000 : 0));
    const outer = LEARNED_KINDS.map((_, kind) => (kind === other ? 1000 : kind === at ? -500 : 0));
    const linked = reader(modelOf(known, 'opted-out', { inner, innerBiases: [0], outer }));
    expect(linked(known).declined).toBeGreaterThan(read(known).declined);
    expect(linked(known)['opted-out']).toBeLessThan(read(known)['opted-out']);
    expect(linked(known).complaint).toBe(read(known).complaint);
  });

  test('leaves a hidden unit out that is not above nothing', () => {
    const inner = LEARNED_KINDS.map(() => 1000);
    const outer = LEARNED_KINDS.map(() => 1000);
    const silent = reader(modelOf(known, 'opted-out', { inner, innerBiases: [-100_000], outer }));
    expect(silent(known)).toEqual(read(known));
  });

  test('does not depend on what was read before', () => {
    const first = read(known);
    read('outra frase qualquer com outras palavras');
    expect(read(known)).toEqual(first);
  });

  test('is the sum of the weights, of whichever sign, and what the hidden units make of it', () => {
    const kinds = LEARNED_KINDS.length;
    const buckets = Array.from({ length: 300 }, (_, index) => 7 * index);
    const of = (least: number, most: number, length: number): fc.Arbitrary<number[]> =>
      fc.array(fc.integer({ min: least, max: most }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(
        of(-STEPS, STEPS, kinds * buckets.length),
        of(-2000, 2000, 5 * kinds),
        of(-2000, 2000, 5 * kinds),
        of(-1000, 1000, 5),
        fc.shuffledSubarray(buckets, { minLength: 1 }),
        (weights, inner, outer, innerBiases, parts) => {
          const steps = LEARNED_KINDS.map((_, kind) => 0.2 + kind / 100);
          const biases = LEARNED_KINDS.map((_, kind) => kind / 10 - 1);
          const own = steps.map(
            (step, kind) =>
              (step * parts.reduce((sum, part) => sum + (weights[kind * buckets.length + part / 7] ?? 0), 0)) /
              Math.sqrt(parts.length),
          );
          const units = innerBiases.map((bias, unit) =>
            own.reduce(
              (sum, each, kind) => sum + INNER_SHARE * each * ((inner[unit * kinds + kind] ?? 0) / 1000),
              bias / 1000,
            ),
          );
          const model = { buckets: bucketsText(buckets), weights: weightsText(weights), steps, biases };
          const said = weighMeaning({ ...model, inner, innerBiases, outer })(parts);
          for (const [kind, name] of LEARNED_KINDS.entries())
            expect(said[name]).toBeCloseTo(
              units.reduce(
                (sum, unit, at) => sum + Math.max(0, unit) * ((outer[at * kinds + kind] ?? 0) / 1000),
                (own[kind] ?? 0) + (biases[kind] ?? 0),
              ),
              6,
            );
        },
      ),
      { numRuns: 30 },
    );
  });

  test('takes a hostile sentence as any other', () => {
    const long = read('a'.repeat(1_000_000));
    expect(Number.isFinite(long['opted-out'])).toBe(true);
    // Read as far as it goes: what is beyond the part that is looked at changes nothing.
    expect(long).toEqual(read('a'.repeat(400)));
    expect(BUCKETS).toBeGreaterThan(Math.max(...featuresOf('\u0000\uffff {}<script>')));
  });
});
