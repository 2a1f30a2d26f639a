import { LEARNED_KINDS, type LearnedKind } from '../../src/core/language/MeaningModel';
import { SIGNALS, type Example } from './examples';

/** What is asked of a kind before it is told, in log odds, and what that gives. */
export interface Limit {
  readonly kind: LearnedKind;
  readonly above: number;
  /** Shares from 0 to 1 of the examples that show it. */
  readonly shown: number;
  readonly looksLike: number;
  readonly nothing: number;
  readonly signals: number;
  readonly details: number;
}

/** An example and what models that never saw it say, in the order of `LEARNED_KINDS`. */
export interface Judged {
  readonly example: Example;
  readonly scores: readonly number[];
}

/**
 * Most that may be told wrongly, as shares: of what looks like the kind, of what shows no signal (which may well show a detail), of other
 * signals, of other details.
 */
const most = (kind: LearnedKind): readonly number[] => {
  if (kind === 'opted-out') return [0.06, 0.001, 0.005, 0.002];
  // Of these the examples that show nothing are full: others' purchases, others' leavers, others' post. Ordinary mail has far fewer.
  if (kind === 'chose-other' || kind === 'purchased' || kind === 'left-company') return [0.12, 0.005, 0.02, 0.01];
  // Ordinary mail is full of interest in something else, and of answers that somebody else has.
  if (kind === 'wrong-person') return [0.12, 0.0035, 0.02, 0.01];
  if (kind === 'interested') return [0.12, 0.0014, 0.02, 0.01];
  if (isSignal(kind)) return [0.12, 0.003, 0.02, 0.01];
  // A promise or a meeting changes the next step; an objection or a problem only what a reply may refer to.
  if (kind === 'promise' || kind === 'reminder' || kind === 'meeting') return [0.12, 0.01, 0.015, 0.03];
  if (kind === 'objection') return [0.2, 0.025, 0.06, 0.05];
  if (kind === 'problem') return [0.12, 0.035, 0.04, 0.05];
  return [0.12, 0.03, 0.03, 0.04];
};

function isSignal(kind: string | null): boolean {
  return SIGNALS.has(kind ?? '');
}

/** For each kind the lowest limit, in tenths, that keeps what is told wrongly within bounds. */
export function chooseLimits(judged: readonly Judged[]): Limit[] {
  return LEARNED_KINDS.map((kind, index) => {
    const scores = (keep: (example: Example) => boolean): number[] =>
      judged.filter(({ example }) => keep(example)).map((each) => each.scores[index] ?? 0);
    const right = scores((example) => example.kind === kind && !example.not);
    const groups = [
      scores((example) => example.kind === kind && example.not),
      scores((example) => example.kind === null),
      scores((example) => example.kind !== kind && isSignal(example.kind) && !example.not),
      scores((example) => example.kind !== kind && example.kind !== null && !isSignal(example.kind) && !example.not),
    ];
    const share = (of: readonly number[] | undefined, above: number): number =>
      of === undefined || of.length === 0 ? 0 : of.filter((score) => score > above).length / of.length;
    const bounds = most(kind);
    let above = -1;
    while (above < 4 && groups.some((of, at) => share(of, above) > (bounds[at] ?? 0))) above += 0.1;
    above = Number(above.toFixed(1));
    const [looksLike = 0, nothing = 0, signals = 0, details = 0] = groups.map((of) => share(of, above));
    return { kind, above, shown: share(right, above), looksLike, nothing, signals, details };
  });
}
