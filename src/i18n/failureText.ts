import type { Locale } from '../core/Locale';
import type { Failure } from '../core/ports/Failure';
import { failures as en, refusals as enRefusals } from './en/failures';
import { failures as es, refusals as esRefusals } from './es/failures';
import { failures as ptBR, refusals as ptRefusals } from './pt-BR/failures';

const failures = { 'pt-BR': ptBR, en, es };
const refusals = { 'pt-BR': ptRefusals, en: enRefusals, es: esRefusals };

/** What happened and what to do about a failure of something outside. */
export const failureText = (locale: Locale, failure: Failure): string => failures[locale][failure];

/** Why the product itself says no, by the code of the refusal. */
export const refusalText = (locale: Locale, code: keyof typeof ptRefusals): string => refusals[locale][code];
