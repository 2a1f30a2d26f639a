import { BUCKETS } from '../../src/core/language/meaningFeatures';
import { LEARNED_KINDS, type MeaningModel } from '../../src/core/language/MeaningModel';
import { bucketsText, STEPS, weightsText } from '../../src/core/language/meaningText';
import { chance } from './chance';
import { lesson, type Example } from './examples';
import { learn, type Lesson } from './learn';
import { emptyNet, KINDS, type Net } from './Net';

const COARSE = 2;
/** A part of a sentence that fewer examples have is chance. */
const RAREST = 3;

/** A model of what sentences show, before it is set how sure it must be. */
export type Trained = Omit<MeaningModel, 'about' | 'longer'>;

/**
 * Learns all kinds together: first over all buckets, then again over the `size` buckets that tell most, with their weights in whole steps.
 * The same examples give the same model.
 */
export function trainModel(examples: readonly Example[], size: number): Trained {
  const lessons = examples.map((example): Lesson => {
    const taught = LEARNED_KINDS.map((kind) => lesson(example, kind));
    return {
      features: example.features,
      share: 1 / Math.sqrt(example.features.length),
      is: taught.map(([is]) => is),
      counts: taught.map(([, counts]) => counts),
    };
  });
  const first = emptyNet(BUCKETS, chance(5));
  learn(first, lessons, 3, null);
  const buckets = tellingBuckets(examples, first.rows, size);
  const places = new Map(buckets.map((bucket, place) => [bucket, place]));
  const net: Net = { ...first, rows: new Float32Array(size * KINDS) };
  for (const [place, bucket] of buckets.entries())
    net.rows.set(first.rows.subarray(bucket * KINDS, (bucket + 1) * KINDS), place * KINDS);
  const steps = LEARNED_KINDS.map((_, kind) => stepOf(net.rows, kind));
  learn(
    net,
    lessons.map((each) => ({ ...each, features: each.features.flatMap((bucket) => places.get(bucket) ?? []) })),
    7,
    steps,
  );
  const whole = (value: number, step: number): number =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(value / step))) || 0;
  return {
    buckets: bucketsText(buckets),
    weights: weightsText(
      steps.flatMap((step, kind) => buckets.map((_, place) => whole(net.rows[place * KINDS + kind] ?? 0, step))),
    ),
    steps,
    inner: hundredths(net.inner),
    innerBiases: hundredths(net.innerBiases),
    outer: hundredths(net.outer),
    biases: hundredths(net.biases).map((value) => value / 100),
  };
}

/** The buckets whose weights tell most of all kinds together, ascending. */
function tellingBuckets(examples: readonly Example[], rows: Float32Array, size: number): number[] {
  const often = new Float32Array(BUCKETS);
  for (const { features } of examples) for (const feature of features) often[feature] = (often[feature] ?? 0) + 1;
  const telling = often.map((count, bucket) => {
    if (count < RAREST) return 0;
    return count * rows.subarray(bucket * KINDS, (bucket + 1) * KINDS).reduce((sum, weight) => sum + weight ** 2, 0);
  });
  const best = [...telling.keys()].sort((a, b) => (telling[b] ?? 0) - (telling[a] ?? 0) || a - b);
  return best.slice(0, size).sort((a, b) => a - b);
}

/**
 * The size of a step of a kind's weights, as a share of what they are in the mean: measured. Smaller ones make the model larger and tell
 * no more, larger ones tell less.
 */
function stepOf(rows: Float32Array, kind: number): number {
  let squares = 0;
  for (let at = kind; at < rows.length; at += KINDS) squares += (rows[at] ?? 0) ** 2;
  return Number((COARSE * Math.sqrt((squares * KINDS) / rows.length)).toPrecision(4));
}

function hundredths(values: Float32Array): number[] {
  return Array.from(values, (value) => Math.round(100 * value) || 0);
}
