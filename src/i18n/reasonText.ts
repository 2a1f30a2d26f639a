import type { Day } from '../core/dates/Day';
import type { Reason } from '../core/followup/NextStep';
import type { Locale } from '../core/Locale';
import { capital } from './dayText';
import { factsOf } from './factsOf';
import { reasons as en, someone as enSomeone } from './en/reasons';
import { reasons as es, someone as esSomeone } from './es/reasons';
import { reasons as ptBR, someone as ptSomeone } from './pt-BR/reasons';

const sentences = { 'pt-BR': ptBR, en, es };
export const someone = { 'pt-BR': ptSomeone, en: enSomeone, es: esSomeone };

/** Whom the sentence is about and which day it is; without them it speaks of "the contact" and names days in full. */
export interface Telling {
  readonly who?: string | null;
  readonly today?: Day | null;
}

/** The sentence for a reason. Absent values leave their words out, never a gap or "undefined". */
export function reasonText(locale: Locale, reason: Reason, telling: Telling = {}): string {
  const facts = factsOf(locale, reason.params, telling.who ?? someone[locale], telling.today ?? null);
  return capital(sentences[locale][reason.code](facts));
}
