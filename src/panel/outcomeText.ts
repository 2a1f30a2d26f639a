import type { RefusalCode } from '../app/Act';
import type { Act } from '../app/Act';
import type { Locale } from '../core/Locale';
import { failureText, refusalText } from '../i18n/failureText';

/** The sentence for an act that did not happen: what the outside said, or why the product itself says no. Null for one that did. */
export function outcomeText(locale: Locale, act: Act<unknown>): string | null {
  if (act.ok) return null;
  if (!('refused' in act)) return failureText(locale, act.failure);
  const code: RefusalCode = act.refused.code;
  const { quote } = act.refused;
  return quote === null ? refusalText(locale, code) : `${refusalText(locale, code)} “${quote}”`;
}
