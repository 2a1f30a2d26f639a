import type { Spoken } from './LanguagePack';
import { meaningOf } from './learned';
import { BUCKETS, meaningFeatures } from './meaningFeatures';
import { LEARNED_KINDS, type LearnedKind, type MeaningModel } from './MeaningModel';
import { bucketsOf, weightsOf } from './meaningText';

/** For each kind how far a sentence is above what is asked for, in units of log odds: shown above 0. */
export type Leanings = Readonly<Record<LearnedKind, number>>;
type ReadMeaning = (plain: string) => Leanings;

const KINDS = LEARNED_KINDS.length;
const readers = new Map<Spoken, ReadMeaning>();

/**
 * What the learned model of a language shows of a folded sentence, short forms spelled out: each kind with how far it is above what is
 * asked for, in units of log odds, the clearest first. Made when first used.
 */
export function meaningReader(spoken: Spoken): ReadMeaning {
  let read = readers.get(spoken);
  if (!read) readers.set(spoken, (read = readMeaning(meaningOf(spoken))));
  return read;
}

/** The same of a model that is given. */
export function readMeaning({ buckets: names, weights: text, steps, biases }: MeaningModel): ReadMeaning {
  const buckets = bucketsOf(names);
  const row = new Uint16Array(BUCKETS);
  for (const [index, bucket] of buckets.entries()) row[bucket] = index + 1;
  // The weights of one bucket side by side: a sentence needs those of a hundred buckets, for every kind.
  const byKind = weightsOf(text);
  const weights = new Int8Array(buckets.length * KINDS);
  for (let kind = 0; kind < KINDS; kind++)
    for (let index = 0; index < buckets.length; index++)
      weights[index * KINDS + kind] = byKind[kind * buckets.length + index] ?? 0;
  const sums = new Int32Array(KINDS);
  return (plain) => {
    const features = meaningFeatures(plain);
    sums.fill(0);
    for (const feature of features) {
      const index = row[feature];
      if (!index) continue;
      const first = (index - 1) * KINDS;
      for (let kind = 0; kind < KINDS; kind++) sums[kind] = (sums[kind] ?? 0) + (weights[first + kind] ?? 0);
    }
    const share = 1 / Math.sqrt(features.length);
    const leanings: Partial<Record<LearnedKind, number>> = {};
    for (const [index, kind] of LEARNED_KINDS.entries())
      leanings[kind] = (biases[index] ?? -Infinity) + (sums[index] ?? 0) * (steps[index] ?? 0) * share;
    return leanings as Leanings;
  };
}
