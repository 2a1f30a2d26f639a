import { loadPart } from '../core/language/loadPart';
import type { Locale } from '../core/Locale';
import type { Words } from './Words';
import { hasWords, learnWords } from './wordsOf';

const load: Readonly<Record<Locale, () => Promise<{ readonly words: Words }>>> = {
  'pt-BR': () => import('./pt-BR/words'),
  en: () => import('./en/words'),
  es: () => import('./es/words'),
};

/** Puts the words of a locale at hand. Rejects with MissingPart where they cannot be had now. */
export async function loadWords(locale: Locale): Promise<void> {
  if (!hasWords(locale)) learnWords(locale, (await loadPart(`the words of ${locale}`, load[locale])).words);
}
