import { LEARNED_KINDS, type LearnedKind, type MeaningModel } from './MeaningModel';
import { BUCKETS } from './meaningFeatures';
import { bucketsOf, STEPS, weightsOf } from './meaningText';

/** For each kind how far a sentence is above what is asked for, in units of log odds: shown above 0. */
export type Leanings = Readonly<Record<LearnedKind, number>>;

/** Part of a kind's sum that the hidden units are given: with sums of some ten they would learn in leaps. */
export const INNER_SHARE = 0.3;

const KINDS = LEARNED_KINDS.length;
const NOTHING = Object.fromEntries(LEARNED_KINDS.map((kind) => [kind, -Infinity])) as Record<LearnedKind, number>;
/** Weights in one number, each in a place of its own: three places of 17 bits are within the 53 that a number has. */
const PACKED = 3;
const PLACE = 2 ** 17;
const PLACES = Array.from({ length: PACKED }, (_, at) => PLACE ** at);
const PACKS = Math.ceil(KINDS / PACKED);
/** As many parts of a sentence are weighed as a place can hold; one of 400 letters has a quarter of that. */
const MOST_PARTS = Math.floor((PLACE - 1) / (2 * STEPS));

/** What a model says of a sentence of which it is given the parts (`meaningFeatures`). */
export function weighMeaning(model: Omit<MeaningModel, 'about' | 'longer'>): (features: readonly number[]) => Leanings {
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
  // The weights of one kind side by side, so that no sum waits for the one before it.
  const inner = new Float64Array(KINDS * units);
  for (let unit = 0; unit < units; unit++)
    for (let kind = 0; kind < KINDS; kind++)
      inner[kind * units + unit] = ((model.inner[unit * KINDS + kind] ?? 0) / 1000) * INNER_SHARE;
  const outer = Float64Array.from(model.outer, (thousandths) => thousandths / 1000);
  const middle = Float64Array.from(innerBiases, (thousandths) => thousandths / 1000);
  const hidden = new Float64Array(units);
  const said = new Float64Array(KINDS);
  const sums = new Float64Array(PACKS);
  const firsts = new Uint32Array(MOST_PARTS);
  return (features) => {
    let known = 0;
    for (const feature of features) {
      const index = row[feature];
      if (!index || known === MOST_PARTS) continue;
      firsts[known] = (index - 1) * PACKS;
      known += 1;
    }
    for (let pack = 0; pack < PACKS; pack++) {
      let sum = 0;
      for (let part = 0; part < known; part++) sum += weights[(firsts[part] ?? 0) + pack] ?? 0;
      sums[pack] = sum;
    }
    const sumOf = (kind: number): number =>
      (Math.floor((sums[Math.floor(kind / PACKED)] ?? 0) / (PLACES[kind % PACKED] ?? 1)) % PLACE) - STEPS * known;
    const share = 1 / Math.sqrt(features.length);
    hidden.set(middle);
    for (let kind = 0; kind < KINDS; kind++) {
      const own = (steps[kind] ?? 0) * share * sumOf(kind);
      said[kind] = own + (biases[kind] ?? -Infinity);
      for (let unit = 0; unit < units; unit++)
        hidden[unit] = (hidden[unit] ?? 0) + (inner[kind * units + unit] ?? 0) * own;
    }
    for (let unit = 0; unit < units; unit++) {
      const sum = hidden[unit] ?? 0;
      if (sum <= 0) continue;
      for (let kind = 0; kind < KINDS; kind++) said[kind] = (said[kind] ?? 0) + (outer[unit * KINDS + kind] ?? 0) * sum;
    }
    // A copy has all its places at once; an object that grows kind by kind costs more than the sums.
    const leanings = { ...NOTHING };
    for (let kind = 0; kind < KINDS; kind++) leanings[LEARNED_KINDS[kind] ?? 'listless'] = said[kind] ?? -Infinity;
    return leanings;
  };
}
