import { learnLanguages } from '../core/language/learnLanguages';
import { loadTemplates } from '../core/templates/loadTemplates';
import { loadWords } from '../i18n/loadWords';

const locales = ['pt-BR', 'en', 'es'] as const;

/** Loads what a pane loads when it needs it: no request of a server waits for a language. */
export async function learnEverything(): Promise<void> {
  await Promise.all(locales.flatMap((locale) => [loadWords(locale), loadTemplates(locale)]));
  await learnLanguages(['pt', 'en', 'es']);
}
