import type { Rhythm } from './NextStep';

/** The default intervals suit somebody who answers on the next business day. */
const USUAL = 1;
/** As many answers as the default weighs: with these many of their own, half of the difference counts. */
const PRIOR = 5;
/** An interval is never less than half nor more than double the planned one. */
const [LEAST, MOST] = [0.5, 2];
/** From the third follow-up on pressure hurts (DOMAIN: Default cadence): a quick answerer who is silent is not written to sooner. */
const NARROWED = 2;

/**
 * An interval of the cadence (business days) by the contact's own habit: longer for those who take their time, shorter for the quick ones,
 * drawn to the planned one while their answers are few. `number` is that of the follow-up. Never less than a day.
 */
export function paced(interval: number, number: number, rhythm: Rhythm | null): number {
  if (rhythm === null) return interval;
  const wanted = Math.min(MOST, Math.max(LEAST, (rhythm.days + 1) / (USUAL + 1)));
  const weight = rhythm.answers / (rhythm.answers + PRIOR);
  const factor = 1 + weight * (wanted - 1);
  if (factor < 1 && number > NARROWED) return interval;
  return Math.max(1, Math.round(interval * factor));
}
