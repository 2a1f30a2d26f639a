import { LEARNED_KINDS, type LearnedKind, type MeaningModel } from './MeaningModel';
import { BUCKETS } from './meaningFeatures';
import { bucketsOf, STEPS, weightsOf } from './meaningText';

/** For each kind how far a sentence is above what is asked for, in units of log odds: shown above 0. */
export type Leanings = Readonly<Record<LearnedKind, number>>;

/** Part of a kind's sum that the hidden units are given: with sums of some ten they would learn in leaps. */
export const INNER_SHARE = 0.3;

const KINDS = LEARNED_KINDS.length;
/** Weights in one number, each in a place of its own: a sum over every bucket that a model has stays below `PLACE`. */
const PACKED = 3;
const PLACE = 2 ** 16;
const PACKS = Math.ceil(KINDS / PACKED);

/** What a model says of a sentence of which it is given the parts (`meaningFeatures`). */
export function weighMeaning(model: MeaningModel): (features: readonly number[]) => Leanings {
  const { steps, biases, innerBiases } = model;
  const units = innerBiases.length;
  const buckets = bucketsOf(model.buckets);
  const row = new Uint16Array(BUCKETS);
  for (const [index, bucket] of buckets.entries()) row[bucket] = index + 1;
  // The weights of one bucket side by side, three to a number, which adds three at a time: a sentence needs those of a hundred buckets.
  const byKind = weightsOf(model.weights);
  const weights = new Float64Array(buckets.length * PACKS);
  for (let kind = 0; kind < KINDS; kind++)
    for (let index = 0; index < buckets.length; index++) {
      const at = index * PACKS + Math.floor(kind / PACKED);
      const weight = (byKind[kind * buckets.length + index] ?? 0) + STEPS;
      weights[at] = (weights[at] ?? 0) + weight * PLACE ** (kind % PACKED);
    }
  const inner = Float32Array.from(model.inner, (hundredths) => (hundredths / 100) * INNER_SHARE);
  const outer = Float32Array.from(model.outer, (hundredths) => hundredths / 100);
  const own = new Float64Array(KINDS);
  const said = new Float64Array(KINDS);
  const sums = new Float64Array(PACKS);
  return (features) => {
    sums.fill(0);
    let known = 0;
    for (const feature of features) {
      const index = row[feature];
      if (!index) continue;
      known += 1;
      const first = (index - 1) * PACKS;
      for (let pack = 0; pack < PACKS; pack++) sums[pack] = (sums[pack] ?? 0) + (weights[first + pack] ?? 0);
    }
    const sumOf = (kind: number): number =>
      (Math.floor((sums[Math.floor(kind / PACKED)] ?? 0) / PLACE ** (kind % PACKED)) % PLACE) - STEPS * known;
    const share = 1 / Math.sqrt(features.length);
    for (let kind = 0; kind < KINDS; kind++) {
      own[kind] = (steps[kind] ?? 0) * share * sumOf(kind);
      said[kind] = (own[kind] ?? 0) + (biases[kind] ?? -Infinity);
    }
    for (let unit = 0; unit < units; unit++) {
      let sum = (innerBiases[unit] ?? 0) / 100;
      for (let kind = 0; kind < KINDS; kind++) sum += (inner[unit * KINDS + kind] ?? 0) * (own[kind] ?? 0);
      if (sum <= 0) continue;
      for (let kind = 0; kind < KINDS; kind++) said[kind] = (said[kind] ?? 0) + (outer[unit * KINDS + kind] ?? 0) * sum;
    }
    const leanings: Partial<Record<LearnedKind, number>> = {};
    for (const [index, kind] of LEARNED_KINDS.entries()) leanings[kind] = said[index] ?? -Infinity;
    return leanings as Leanings;
  };
}
