import { INNER_SHARE } from '../../src/core/language/weighMeaning';
import { STEPS } from '../../src/core/language/meaningText';
import { chance } from './chance';
import { KINDS, type Net } from './Net';
import { shuffled } from './shuffled';

/** What one example teaches. */
export interface Lesson {
  /** Rows of the net. */
  readonly features: readonly number[];
  readonly share: number;
  /** For each kind: whether it is one, and how much that counts. */
  readonly is: readonly (0 | 1)[];
  readonly counts: readonly number[];
}

const RATE = 0.3;
const NET_RATE = 0.05;
/** Of the hidden units so many are left out of each lesson, so that none is relied upon (Srivastava and others, JMLR 15, 2014). */
const LEFT_OUT = 0.2;
const NONE_MATTERS = 0.001;
/** The weights are the mean of what they were in the last so many rounds, each seen so often: one round's end is chance. */
const AVERAGED = 3;
const OFTEN = 2;

/**
 * Goes through the lessons `rounds` times, by stochastic gradient descent with a rate for each weight (AdaGrad: Duchi, Hazan and Singer,
 * JMLR 12, 2011). With `steps`, one for each kind, the net says what it would with its rows in whole steps, and learns what to do about it.
 * `seed` sets the order of the lessons. Rows that are kept leave all that is left to learn to the hidden units.
 */
export function learn(
  net: Net,
  lessons: readonly Lesson[],
  rounds: number,
  steps: readonly number[] | null,
  seed: number,
  keepsRows = false,
): void {
  const next = chance(seed + 4);
  const { rows, inner, innerBiases, outer, biases } = net;
  const units = innerBiases.length;
  const mean = meanOf([rows, inner, innerBiases, outer, biases]);
  const often = Math.max(1, Math.floor(lessons.length / OFTEN));
  const from = lessons.length * Math.max(0, rounds - AVERAGED);
  let taught = 0;
  const moved = (of: Float32Array): Float32Array => new Float32Array(of.length).fill(0.01);
  const movedRows = moved(rows);
  const movedInner = moved(inner);
  const movedInnerBiases = moved(innerBiases);
  const movedOuter = moved(outer);
  const movedBiases = moved(biases);
  const sums = new Float32Array(KINDS);
  const hidden = new Float32Array(units);
  const off = new Float32Array(KINDS);
  const back = new Float32Array(KINDS);
  const inSteps = new Float32Array(KINDS).fill(1);
  for (const [kind, step] of steps?.entries() ?? []) inSteps[kind] = step;
  for (const { features, share, is, counts } of shuffled(lessons, rounds, seed)) {
    taught += 1;
    if (taught > from && taught % often === 0) mean.take();
    sums.fill(0);
    for (const row of features) {
      const first = row * KINDS;
      for (let kind = 0; kind < KINDS; kind++) {
        let weight = rows[first + kind] ?? 0;
        if (steps) {
          const step = inSteps[kind] ?? 0;
          weight = Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step))) * step;
        }
        sums[kind] = (sums[kind] ?? 0) + weight;
      }
    }
    for (let kind = 0; kind < KINDS; kind++) sums[kind] = (sums[kind] ?? 0) * share;
    for (let unit = 0; unit < units; unit++) {
      let sum = innerBiases[unit] ?? 0;
      for (let kind = 0; kind < KINDS; kind++)
        sum += (inner[unit * KINDS + kind] ?? 0) * (sums[kind] ?? 0) * INNER_SHARE;
      hidden[unit] = sum > 0 && next() >= LEFT_OUT ? sum / (1 - LEFT_OUT) : 0;
    }
    let matters = false;
    for (let kind = 0; kind < KINDS; kind++) {
      let sum = (biases[kind] ?? 0) + (sums[kind] ?? 0);
      for (let unit = 0; unit < units; unit++) sum += (outer[unit * KINDS + kind] ?? 0) * (hidden[unit] ?? 0);
      const wrong = (1 / (1 + Math.exp(-sum)) - (is[kind] ?? 0)) * (counts[kind] ?? 0);
      off[kind] = back[kind] = wrong;
      matters ||= Math.abs(wrong) > NONE_MATTERS;
    }
    if (!matters) continue;
    for (let unit = 0; unit < units; unit++) {
      const out = hidden[unit] ?? 0;
      if (out === 0) continue;
      let wrong = 0;
      for (let kind = 0; kind < KINDS; kind++) {
        const at = unit * KINDS + kind;
        wrong += (off[kind] ?? 0) * (outer[at] ?? 0);
        move(outer, movedOuter, at, (off[kind] ?? 0) * out, NET_RATE);
      }
      wrong /= 1 - LEFT_OUT;
      for (let kind = 0; kind < KINDS; kind++) {
        const at = unit * KINDS + kind;
        back[kind] = (back[kind] ?? 0) + wrong * (inner[at] ?? 0) * INNER_SHARE;
        move(inner, movedInner, at, wrong * (sums[kind] ?? 0) * INNER_SHARE, NET_RATE);
      }
      move(innerBiases, movedInnerBiases, unit, wrong, NET_RATE);
    }
    for (let kind = 0; kind < KINDS; kind++) move(biases, movedBiases, kind, off[kind] ?? 0, RATE);
    if (keepsRows) continue;
    for (const row of features) {
      const first = row * KINDS;
      for (let kind = 0; kind < KINDS; kind++) move(rows, movedRows, first + kind, (back[kind] ?? 0) * share, RATE);
    }
  }
  mean.put();
}

/** Takes what the weights are, as often as asked, and in the end puts the mean of that in their place. */
function meanOf(all: readonly Float32Array[]): { take: () => void; put: () => void } {
  const sums = all.map((weights) => new Float64Array(weights.length));
  let taken = 0;
  return {
    take() {
      taken += 1;
      for (const [which, weights] of all.entries())
        for (const [at, weight] of weights.entries()) {
          const sum = sums[which];
          if (sum) sum[at] = (sum[at] ?? 0) + weight;
        }
    },
    put() {
      for (const [which, weights] of all.entries()) weights.set((sums[which] ?? weights).map((sum) => sum / taken));
    },
  };
}

function move(weights: Float32Array, moved: Float32Array, at: number, slope: number, rate: number): void {
  const far = (moved[at] ?? 0) + slope * slope;
  moved[at] = far;
  weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(far);
}
