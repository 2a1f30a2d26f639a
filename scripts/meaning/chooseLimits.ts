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
  readonly example: Omit<Example, 'sentences' | 'features' | 'worth'>;
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

/** What is asked for in whole mails: see `chooseLonger`. */
export interface LongerLimit {
  readonly kind: LearnedKind;
  readonly above: number;
  /** Of the lines that show it, the share told; of those told, the share that shows it. */
  readonly told: number;
  readonly so: number;
}

/**
 * A signal told wrongly stops or turns the follow-up; a detail told wrongly is one line too many: what is lost counts half as much as that
 * for the one, nearly twice as much for the other. But whoever answers an objection that nobody made puts it into the reader's head, and
 * ordinary mail is full of what looks like a problem.
 */
const SIGNAL_BETA = 0.7;
const DETAIL_BETA = 1.2;
const BETAS: Readonly<Partial<Record<LearnedKind, number>>> = { problem: 1 };
/** Of what is told as this kind at least so much is so. */
const LEAST_SO: Readonly<Partial<Record<LearnedKind, number>>> = { objection: 0.57 };
/**
 * In log odds, what blind mails ask for besides: those who are judged by are models of fewer lines, which are less sure of the signals that
 * they know, and what an author of ordinary mail complains of looks more like an objection than in what is written to be labelled.
 */
const SIGNAL_SOONER = -0.5;
const LATER: Readonly<Partial<Record<LearnedKind, number>>> = { objection: 0.5 };
/** In log odds: how far from the limit of phrases, of which there are more, that of mails may be. */
const LESS = 2;
const MORE = 2.5;
/** Of fewer lines a limit is chance. */
const FEWEST_LINES = 40;

/**
 * For each kind the limit, in tenths, that tells the lines of whole mails best, all of which is known of them (F measure: van Rijsbergen,
 * Information Retrieval, 1979); that of phrases and `otherwise` where too few lines show it.
 */
export function chooseLonger(judged: readonly Judged[], limits: readonly Limit[], otherwise: number): LongerLimit[] {
  const lines = judged.filter(({ example }) => example.mails !== null);
  return LEARNED_KINDS.map((kind, index) => {
    // A question with its mark needs no model.
    const open = lines.filter(({ example }) => kind !== 'question' || !example.asks);
    const scored = open.map(({ example, scores }) => ({ score: scores[index] ?? 0, is: example.all?.has(kind) }));
    const all = scored.filter(({ is }) => is).length;
    const at = (above: number): LongerLimit => {
      const told = scored.filter(({ score }) => score > above);
      const right = told.filter(({ is }) => is).length;
      return { kind, above, told: right / Math.max(1, all), so: right / Math.max(1, told.length) };
    };
    if (all < FEWEST_LINES) return at((limits[index]?.above ?? 0) + otherwise);
    const beta = (BETAS[kind] ?? (SIGNALS.has(kind) ? SIGNAL_BETA : DETAIL_BETA)) ** 2;
    const measure = ({ told, so }: LongerLimit): number => ((1 + beta) * told * so) / Math.max(1e-9, beta * so + told);
    const least = (limits[index]?.above ?? 0) - LESS;
    const steps = Array.from({ length: 1 + 10 * (LESS + MORE) }, (_, tenths) =>
      Number((least + tenths / 10).toFixed(1)),
    );
    const limitsFor = steps.map(at);
    const best = limitsFor.reduce((one, each) => (measure(each) > measure(one) ? each : one));
    const leastSo = LEAST_SO[kind];
    const chosen = (leastSo === undefined ? undefined : limitsFor.find(({ so }) => so >= leastSo)) ?? best;
    const by = SIGNALS.has(kind) ? SIGNAL_SOONER : (LATER[kind] ?? 0);
    return at(Number((chosen.above + by).toFixed(1)));
  });
}

/** For each kind the lowest limit, in tenths, that keeps what is told wrongly within bounds. */
export function chooseLimits(judged: readonly Judged[]): Limit[] {
  return LEARNED_KINDS.map((kind, index) => {
    const scores = (keep: (example: Judged['example']) => boolean): number[] =>
      judged.filter(({ example }) => example.all === null && keep(example)).map((each) => each.scores[index] ?? 0);
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
    let above = -2;
    while (above < 4 && groups.some((of, at) => share(of, above) > (bounds[at] ?? 0))) above += 0.1;
    above = Number(above.toFixed(1));
    const [looksLike = 0, nothing = 0, signals = 0, details = 0] = groups.map((of) => share(of, above));
    return { kind, above, shown: share(right, above), looksLike, nothing, signals, details };
  });
}
