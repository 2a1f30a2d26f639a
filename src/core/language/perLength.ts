/** A mail of so many sentences is as short as the phrases that the learned model learned from. */
const FEW_SENTENCES = 3;
const PER_LENGTH = 2;

/**
 * How much clearer than asked for, in log odds, one of so many sentences must show something before the learned model is believed: in a
 * longer mail each has more chances to be misread. 0 for up to three.
 */
export const perLength = (sentences: number): number => PER_LENGTH * Math.log(Math.max(1, sentences / FEW_SENTENCES));
