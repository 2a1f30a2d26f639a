import { BUCKETS } from '../../src/core/language/meaningFeatures';
import { LEARNED_KINDS } from '../../src/core/language/MeaningModel';
import { STEPS } from '../../src/core/language/meaningText';
import { lesson, type Example } from './examples';
import { shuffled } from './shuffled';

/** Buckets and weights that are kept for each language: the size of the model. */
export interface Size {
  readonly buckets: number;
  /** For each kind. */
  readonly weights: number;
}

/** A kind's line in whole steps, over the kept buckets. */
export interface TrainedLine {
  readonly weights: readonly number[];
  readonly step: number;
  readonly bias: number;
}

export interface TrainedModel {
  /** Ascending. */
  readonly buckets: readonly number[];
  /** In the order of `LEARNED_KINDS`. */
  readonly lines: readonly TrainedLine[];
}

interface Lesson {
  readonly features: readonly number[];
  readonly share: number;
  readonly is: 0 | 1;
  readonly counts: number;
}

/** A part of a sentence that fewer examples have is chance. */
const RAREST = 3;

/**
 * Logistic regression, one kind against the rest: first over all buckets, then again over those that tell most of all kinds together,
 * each kind with the weights that tell most of it; rounded to whole steps. The same examples give the same model.
 */
export function trainModel(examples: readonly Example[], size: Size): TrainedModel {
  const often = new Float32Array(BUCKETS);
  for (const { features } of examples) for (const feature of features) often[feature] = (often[feature] ?? 0) + 1;
  const lessons = LEARNED_KINDS.map((kind) =>
    examples.map((example): Lesson => {
      const [is, counts] = lesson(example, kind);
      return { features: example.features, share: 1 / Math.sqrt(example.features.length), is, counts };
    }),
  );
  const first = lessons.map((of) => learn(of, new Float32Array(BUCKETS), 4));
  const telling = new Float32Array(BUCKETS);
  for (const { weights } of first)
    for (const [bucket, weight] of weights.entries())
      telling[bucket] =
        (telling[bucket] ?? 0) + ((often[bucket] ?? 0) < RAREST ? 0 : weight ** 2 * (often[bucket] ?? 0));
  const buckets = best(telling, size.buckets).sort((a, b) => a - b);
  const lines = first.map(({ weights }, kind) => {
    const share = Float32Array.from(
      buckets,
      (bucket) => Math.abs(weights[bucket] ?? 0) * Math.sqrt(often[bucket] ?? 0),
    );
    const kept = best(share, size.weights).map((index) => buckets[index] ?? 0);
    const start = new Float32Array(BUCKETS);
    for (const bucket of kept) start[bucket] = 1.5 * (weights[bucket] ?? 0);
    const keeps = new Set(kept);
    const again = (lessons[kind] ?? []).map((of) => ({
      ...of,
      features: of.features.filter((each) => keeps.has(each)),
    }));
    return inSteps(learn(again, start, 8), buckets, keeps);
  });
  return { buckets, lines };
}

/** Stochastic gradient descent with a rate for each weight (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011). */
function learn(
  lessons: readonly Lesson[],
  weights: Float32Array,
  rounds: number,
): { readonly weights: Float32Array; readonly bias: number } {
  const rate = 0.3;
  const moved = new Float32Array(BUCKETS).fill(0.01);
  let bias = -2;
  let movedBias = 0.01;
  for (const of of shuffled(lessons, rounds)) {
    let sum = bias;
    for (const feature of of.features) sum += (weights[feature] ?? 0) * of.share;
    const off = (1 / (1 + Math.exp(-sum)) - of.is) * of.counts;
    if (Math.abs(off) < 0.001) continue;
    const slope = off * of.share;
    for (const feature of of.features) {
      const far = (moved[feature] ?? 0) + slope * slope;
      moved[feature] = far;
      weights[feature] = (weights[feature] ?? 0) - (rate * slope) / Math.sqrt(far);
    }
    movedBias += off * off;
    bias -= (rate * off) / Math.sqrt(movedBias);
  }
  return { weights, bias };
}

function best(of: Float32Array, count: number): number[] {
  return [...of.keys()].sort((a, b) => (of[b] ?? 0) - (of[a] ?? 0) || a - b).slice(0, count);
}

function inSteps(
  { weights, bias }: { readonly weights: Float32Array; readonly bias: number },
  buckets: readonly number[],
  keeps: ReadonlySet<number>,
): TrainedLine {
  let squares = 0;
  for (const bucket of keeps) squares += (weights[bucket] ?? 0) ** 2;
  const step = Number((0.65 * Math.sqrt(squares / keeps.size)).toPrecision(4));
  const whole = (weight: number): number => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step))) || 0;
  return { weights: buckets.map((bucket) => (keeps.has(bucket) ? whole(weights[bucket] ?? 0) : 0)), step, bias };
}
