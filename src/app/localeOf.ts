import type { Contact } from '../core/contact/Contact';
import type { LanguageCode, Locale } from '../core/Locale';
import type { History } from '../core/ledger/History';
import { isAnswerOf } from '../core/ledger/isAnswerOf';
import type { Settings } from '../core/ports/SettingsStore';

/** The language to write to somebody in: theirs where we have templates for it, else `fallback`. */
export function localeOf(language: LanguageCode, fallback: Locale): Locale {
  return language === 'pt' ? 'pt-BR' : language === 'other' ? fallback : language;
}

/** A text of this many characters tells its language; a shorter one ("Ok, Ana") may be of any. */
const TELLING = 40;

/**
 * The language that a contact is written to in, and whether it is theirs: it is not when they have written whole sentences in none of
 * those that there are templates for.
 */
export function writesTo(
  { language, address }: Contact,
  { messages }: History,
  { locale }: Settings,
): { readonly locale: Locale; readonly theirs: boolean } {
  const wrote = messages.some((message) => isAnswerOf(message, address) && message.text.length >= TELLING);
  return { locale: localeOf(language, locale ?? 'pt-BR'), theirs: language !== 'other' || !wrote };
}
