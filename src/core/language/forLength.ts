import { LEARNED_KINDS, type LearnedKind } from './MeaningModel';
import type { Leanings } from './weighMeaning';

/** A mail of so many sentences is as short as the phrases that the learned model learned from. */
export const FEW_SENTENCES = 3;
/** A mail of so many is as long as the whole mails that it learned from. */
const MANY_SENTENCES = 9;
/**
 * Asked for more, in log odds, in one e times as long as those: of signals, and of details, which stop nothing and of which one that is
 * lost is a question never answered.
 */
const PER_LENGTH = 2;
const DETAIL_PER_LENGTH = 1;
const SIGNALS = LEARNED_KINDS.indexOf('question');

/**
 * What a model says of one of so many sentences, in log odds above what is asked for in a text of that length: up to three as it is; from
 * there on less what its kind asks for in mails (`MeaningModel.longer`), and in what is longer than those still clearer, because each
 * sentence has more chances to be misread.
 */
export function forLength(said: Leanings, longer: readonly number[], sentences: number): Leanings {
  if (sentences <= FEW_SENTENCES) return said;
  const beyond = Math.log(Math.max(1, sentences / MANY_SENTENCES));
  const leanings: Record<LearnedKind, number> = { ...said };
  for (const [index, kind] of LEARNED_KINDS.entries())
    // A listless answer is what is said between greeting and closing: how long these are does not matter.
    if (kind !== 'listless')
      leanings[kind] -= (longer[index] ?? 0) + beyond * (index < SIGNALS ? PER_LENGTH : DETAIL_PER_LENGTH);
  return leanings;
}
