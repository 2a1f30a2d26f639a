import type { Unless } from '../core/followup/NextStep';
import type { Locale } from '../core/Locale';
import { capital } from './dayText';
import { unless as en } from './en/reasons';
import { unless as es } from './es/reasons';
import { factsOf } from './factsOf';
import { unless as ptBR } from './pt-BR/reasons';
import { someone, type Telling } from './reasonText';

const sentences = { 'pt-BR': ptBR, en, es };

/** The sentence for what would change a step. */
export function unlessText(locale: Locale, unless: Unless, telling: Telling = {}): string {
  const facts = factsOf(locale, unless.params, telling.who ?? someone[locale], telling.today ?? null);
  return capital(sentences[locale][unless.code](facts));
}
