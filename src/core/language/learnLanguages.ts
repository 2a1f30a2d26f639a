import type { LanguageCode } from '../Locale';
import type { LanguagePack, Spoken } from './LanguagePack';
import { isLearned, learn } from './learned';
import { loadMeaning } from './loadMeaning';
import { loadPart } from './loadPart';

const load: Readonly<Record<Spoken, () => Promise<{ readonly pack: LanguagePack }>>> = {
  pt: () => import('./pt-BR/pack'),
  es: () => import('./es/pack'),
  en: () => import('./en/pack'),
};

/**
 * Loads what is needed to read meaning in these languages, each once; `other` has nothing to load. Rejects with MissingPart where one
 * cannot be had now; the next call tries again.
 */
export async function learnLanguages(codes: Iterable<LanguageCode>): Promise<void> {
  const wanted = [...new Set(codes)].filter((code): code is Spoken => code !== 'other' && !isLearned(code));
  await Promise.all(
    wanted.map(async (spoken) => {
      const name = `the language ${spoken}`;
      const [{ pack }, meaning] = await Promise.all([
        loadPart(name, load[spoken]),
        loadPart(name, () => loadMeaning(spoken)),
      ]);
      learn(spoken, pack, meaning);
    }),
  );
}
