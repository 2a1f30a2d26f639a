/** What a learned model tells of a sentence: the signals, and the details that need no word of their own (a sum, a product). */
export const LEARNED_KINDS = [
  'opted-out',
  'declined',
  'chose-other',
  'not-now',
  'out-of-office',
  'wrong-person',
  'left-company',
  'interested',
  'purchased',
  'complaint',
  'listless',
  'question',
  'request',
  'problem',
  'objection',
  'promise',
  'reminder',
  'meeting',
  'deadline',
] as const;

/** A kind of sentence that a learned model knows; `reminder`: of what was promised to its writer. */
export type LearnedKind = (typeof LEARNED_KINDS)[number];

/**
 * How sentences of each kind are written in one language, learned from labelled phrases by `scripts/trainMeaning.ts`
 * (docs/decisions/0016). It travels as data beside the language's pack: `<lang>/meaning.json`.
 */
export interface MeaningModel {
  /** The buckets of `meaningFeatures` that tell anything, ascending (see `bucketsOf`). */
  readonly buckets: string;
  /** For each kind, one after another, a weight in steps for each bucket (see `weightsOf`). */
  readonly weights: string;
  /** For each kind the size of a step of its weights, in log odds. */
  readonly steps: readonly number[];
  /** In thousandths, for each hidden unit a weight for each kind's sum: what one kind has to do with another. */
  readonly inner: readonly number[];
  /** In thousandths, one for each hidden unit. */
  readonly innerBiases: readonly number[];
  /** In thousandths, for each hidden unit that is above 0 what it adds to each kind's own sum. */
  readonly outer: readonly number[];
  /** For each kind what is added to its sum, less what is asked for: with what the hidden units add, shown above 0. */
  readonly biases: readonly number[];
  /** What its objections are about. */
  readonly about: AboutModel;
  /** For each kind how much more is asked for in a mail of several sentences (see `forLength`), in log odds; below 0: less. */
  readonly longer: readonly number[];
}

/** How objections of each kind (`OBJECTIONS`) are worded, learned from the labelled ones. */
export interface AboutModel {
  /** As in `MeaningModel`, of the buckets that tell one kind from another. */
  readonly buckets: string;
  /** For each kind, one after another, a weight in steps for each bucket. */
  readonly weights: string;
  /** For each kind the size of a step, in log odds. */
  readonly steps: readonly number[];
  /** For each kind, in log odds. */
  readonly biases: readonly number[];
}
