import { BUCKETS } from '../../src/core/language/meaningFeatures';
import type { AboutModel } from '../../src/core/language/MeaningModel';
import { bucketsText, STEPS, weightsText } from '../../src/core/language/meaningText';
import { OBJECTIONS } from '../../src/core/language/weighAbout';
import type { AboutExample } from './examples';
import { shuffled } from './shuffled';

const KINDS = OBJECTIONS.length;
const ROUNDS = 8;
const RATE = 0.3;
const BIAS_RATE = 0.05;
/** Buckets that are kept: of some hundred examples more tell nothing. */
const SIZE = 2000;
/** Size of a step, as a share of what the weights are in the mean. */
const COARSE = 0.7;

/**
 * Learns what objections are about, one of six kinds each, by multinomial logistic regression (AdaGrad, as `learn`). The same examples
 * give the same model.
 */
export function trainAbout(examples: readonly AboutExample[]): AboutModel {
  const rows = new Float32Array(BUCKETS * KINDS);
  const moved = new Float32Array(BUCKETS * KINDS).fill(0.01);
  const biases = new Float32Array(KINDS);
  for (const { features, about } of shuffled(examples, ROUNDS, 7)) {
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    const odds = OBJECTIONS.map((_, kind) =>
      Math.exp((biases[kind] ?? 0) + share * features.reduce((sum, part) => sum + (rows[part * KINDS + kind] ?? 0), 0)),
    );
    const all = odds.reduce((sum, each) => sum + each, 0);
    for (const [kind, name] of OBJECTIONS.entries()) {
      const wrong = (odds[kind] ?? 0) / all - (name === about ? 1 : 0);
      biases[kind] = (biases[kind] ?? 0) - BIAS_RATE * wrong;
      for (const part of features) {
        const at = part * KINDS + kind;
        const far = (moved[at] ?? 0) + (wrong * share) ** 2;
        moved[at] = far;
        rows[at] = (rows[at] ?? 0) - (RATE * wrong * share) / Math.sqrt(far);
      }
    }
  }
  const often = new Float32Array(BUCKETS);
  for (const { features } of examples) for (const part of features) often[part] = (often[part] ?? 0) + 1;
  const telling = often.map((count, bucket) =>
    count < 2
      ? 0
      : count * rows.subarray(bucket * KINDS, (bucket + 1) * KINDS).reduce((sum, weight) => sum + weight ** 2, 0),
  );
  const buckets = [...telling.keys()]
    .filter((bucket) => (telling[bucket] ?? 0) > 0)
    .sort((a, b) => (telling[b] ?? 0) - (telling[a] ?? 0) || a - b)
    .slice(0, SIZE)
    .sort((a, b) => a - b);
  const weightOf = (bucket: number, kind: number): number => rows[bucket * KINDS + kind] ?? 0;
  const steps = OBJECTIONS.map((_, kind) =>
    Number(
      (
        COARSE * Math.sqrt(buckets.reduce((sum, bucket) => sum + weightOf(bucket, kind) ** 2, 0) / buckets.length)
      ).toPrecision(4),
    ),
  );
  const whole = (value: number, step: number): number =>
    Math.max(-STEPS, Math.min(STEPS, Math.round(value / step))) || 0;
  return {
    buckets: bucketsText(buckets),
    weights: weightsText(steps.flatMap((step, kind) => buckets.map((bucket) => whole(weightOf(bucket, kind), step)))),
    steps,
    biases: Array.from(biases, (value) => Number(value.toFixed(3))),
  };
}
