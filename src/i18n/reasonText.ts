import type { Day } from '../core/dates/Day';
import type { Reason } from '../core/followup/NextStep';
import type { Locale } from '../core/Locale';
import { capital } from './dayText';
import { factsOf } from './factsOf';
import { wordsOf } from './wordsOf';

/** How a locale calls the contact whose name nobody knows. */
export const someone = (locale: Locale): string => wordsOf(locale).someone;

/** Whom the sentence is about and which day it is; without them it speaks of "the contact" and names days in full. */
export interface Telling {
  readonly who?: string | null;
  readonly today?: Day | null;
}

/** The sentence for a reason. Absent values leave their words out, never a gap or "undefined". */
export function reasonText(locale: Locale, reason: Reason, telling: Telling = {}): string {
  const facts = factsOf(locale, reason.params, telling.who ?? someone(locale), telling.today ?? null);
  return capital(wordsOf(locale).reasons[reason.code](facts));
}
