import type { Unless } from '../core/followup/NextStep';
import type { Locale } from '../core/Locale';
import { capital } from './dayText';
import { factsOf } from './factsOf';
import { someone, type Telling } from './reasonText';
import { wordsOf } from './wordsOf';

/** The sentence for what would change a step. */
export function unlessText(locale: Locale, unless: Unless, telling: Telling = {}): string {
  const facts = factsOf(locale, unless.params, telling.who ?? someone(locale), telling.today ?? null);
  return capital(wordsOf(locale).unless[unless.code](facts));
}
