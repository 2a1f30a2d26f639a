import type { Locale } from '../core/Locale';
import type { Failure } from '../core/ports/Failure';
import type { Words } from './Words';
import { wordsOf } from './wordsOf';

/** What happened and what to do about a failure of something outside. */
export const failureText = (locale: Locale, failure: Failure): string => wordsOf(locale).failures[failure];

/** Why the product itself says no, by the code of the refusal. */
export const refusalText = (locale: Locale, code: keyof Words['refusals']): string => wordsOf(locale).refusals[code];
