import type { LanguageCode, Locale } from '../core/Locale';

/** The language to write to somebody in: theirs where we have templates for it, else `fallback`. */
export function localeOf(language: LanguageCode, fallback: Locale): Locale {
  return language === 'pt' ? 'pt-BR' : language === 'other' ? fallback : language;
}
