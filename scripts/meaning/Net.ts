import { LEARNED_KINDS } from '../../src/core/language/MeaningModel';

export const KINDS = LEARNED_KINDS.length;
/** Units between the sums of the kinds and what is said of them; a model has those of several nets. */
export const HIDDEN = 20;

/** A model while it is learned, in single floats: see `MeaningModel`. */
export interface Net {
  /** `KINDS` weights for each bucket. */
  readonly rows: Float32Array;
  /** `KINDS` weights for each hidden unit. */
  readonly inner: Float32Array;
  readonly innerBiases: Float32Array;
  /** `KINDS` weights for each hidden unit. */
  readonly outer: Float32Array;
  readonly biases: Float32Array;
}

/** A net that says nothing yet, over so many buckets; `next` gives chance from 0 to 1. */
export function emptyNet(buckets: number, next: () => number): Net {
  const spread = (size: number, most: number): Float32Array =>
    Float32Array.from({ length: size }, () => (2 * next() - 1) * most);
  return {
    rows: new Float32Array(buckets * KINDS),
    inner: spread(HIDDEN * KINDS, 1 / Math.sqrt(KINDS)),
    innerBiases: spread(HIDDEN, 1 / Math.sqrt(KINDS)),
    outer: spread(HIDDEN * KINDS, 0.1 / Math.sqrt(HIDDEN)),
    biases: new Float32Array(KINDS).fill(-2),
  };
}
