import { BUCKETS } from '../../src/core/language/meaningFeatures';
import { LEARNED_KINDS, type MeaningModel } from '../../src/core/language/MeaningModel';
import { bucketsText, STEPS, weightsText } from '../../src/core/language/meaningText';
import { chance } from './chance';
import { lesson, type Example } from './examples';
import { learn, type Lesson } from './learn';
import { emptyNet, KINDS, type Net } from './Net';

/** What one net says is partly chance: several learn the same lessons in another order, and the model is what they say in the mean. */
const SEEDS = [5, 6, 7, 8];
const FIRST_ROUNDS = 2;
const ROUNDS = 6;
const LAST_ROUNDS = 2;
/** The size of a step of a kind's weights, as a share of what they are in the mean: smaller ones make the model larger and tell no more. */
const COARSE = 2;
/** A part of a sentence that fewer examples have is chance. */
const RAREST = 3;

/** A model of what sentences show, before it is set how sure it must be. */
export type Trained = Omit<MeaningModel, 'about' | 'longer'>;

/**
 * Learns all kinds together: first over all buckets, then again over the `size` buckets that tell most, with their weights in whole steps;
 * several times, and joins what was learned.
 * The same examples give the same model.
 */
export function trainModel(examples: readonly Example[], size: number): Trained {
  const lessons = examples.map((example): Lesson => {
    const taught = LEARNED_KINDS.map((kind) => lesson(example, kind));
    return {
      features: example.features,
      share: 1 / Math.sqrt(example.features.length),
      is: taught.map(([is]) => is),
      counts: taught.map(([, counts]) => counts * example.worth),
    };
  });
  const firsts = SEEDS.map((seed) => {
    const net = emptyNet(BUCKETS, chance(seed));
    learn(net, lessons, FIRST_ROUNDS, null, seed);
    return net;
  });
  const buckets = tellingBuckets(examples, meanRows(firsts), size);
  const places = new Map(buckets.map((bucket, place) => [bucket, place]));
  const nets = firsts.map((first): Net => {
    const rows = new Float32Array(size * KINDS);
    for (const [place, bucket] of buckets.entries())
      rows.set(first.rows.subarray(bucket * KINDS, (bucket + 1) * KINDS), place * KINDS);
    return { ...first, rows };
  });
  const steps = stepsOf(meanRows(nets));
  const placed = lessons.map((each) => ({
    ...each,
    features: each.features.flatMap((bucket) => places.get(bucket) ?? []),
  }));
  for (const [index, net] of nets.entries()) learn(net, placed, ROUNDS, steps, SEEDS[index] ?? 0);
  const net = together(nets);
  learn(net, placed, LAST_ROUNDS, steps, SEEDS[0] ?? 0, true);
  const whole = (value: number, step: number): number =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(value / step))) || 0;
  return {
    buckets: bucketsText(buckets),
    weights: weightsText(
      steps.flatMap((step, kind) => buckets.map((_, place) => whole(net.rows[place * KINDS + kind] ?? 0, step))),
    ),
    steps,
    inner: thousandths(net.inner),
    innerBiases: thousandths(net.innerBiases),
    outer: thousandths(net.outer),
    biases: thousandths(net.biases).map((value) => value / 1000),
  };
}

/**
 * One net that says nearly what several say in the mean: the mean of their rows, and all their hidden units, each of which counts for its
 * own net's share. What they make of rows that are not theirs has to be learned.
 */
function together(nets: readonly Net[]): Net {
  const all = (of: (net: Net) => Float32Array): Float32Array => Float32Array.from(nets.flatMap((net) => [...of(net)]));
  const biases = nets.map((net) => net.biases);
  return {
    rows: meanRows(nets),
    inner: all(({ inner }) => inner),
    innerBiases: all(({ innerBiases }) => innerBiases),
    outer: all(({ outer }) => outer.map((weight) => weight / nets.length)),
    biases: new Float32Array(KINDS).map((_, kind) => sumOf(biases, kind) / nets.length),
  };
}

function meanRows(nets: readonly Net[]): Float32Array {
  const all = nets.map(({ rows }) => rows);
  return new Float32Array(all[0]?.length ?? 0).map((_, at) => sumOf(all, at) / nets.length);
}

function sumOf(all: readonly Float32Array[], at: number): number {
  return all.reduce((sum, weights) => sum + (weights[at] ?? 0), 0);
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

function stepsOf(rows: Float32Array): number[] {
  return LEARNED_KINDS.map((_, kind) => {
    let squares = 0;
    for (let at = kind; at < rows.length; at += KINDS) squares += (rows[at] ?? 0) ** 2;
    return Number((COARSE * Math.sqrt((squares * KINDS) / rows.length)).toPrecision(4));
  });
}

function thousandths(values: Float32Array): number[] {
  return Array.from(values, (value) => Math.round(1000 * value) || 0);
}
