import type { Locale } from '../core/Locale';
import type { Words } from './Words';

const known = new Map<Locale, Words>();

/** Puts the words of a locale at hand. */
export function learnWords(locale: Locale, words: Words): void {
  known.set(locale, words);
}

/** Whether the words of a locale are at hand. */
export const hasWords = (locale: Locale): boolean => known.has(locale);

/** The words of a locale. Throws before they are at hand: whoever sets a locale loads its words first (`loadWords`). */
export function wordsOf(locale: Locale): Words {
  const words = known.get(locale);
  if (!words) throw new Error(`the words of ${locale} were not loaded before they were asked`);
  return words;
}
