import type { Spoken } from './LanguagePack';
import type { MeaningModel } from './MeaningModel';

type Data = MeaningModel | (() => Promise<MeaningModel>);

const data: Readonly<Record<Spoken, () => Promise<{ readonly default: Data }>>> = {
  pt: () => import('./pt-BR/meaning.json'),
  es: () => import('./es/meaning.json'),
  en: () => import('./en/meaning.json'),
};

/**
 * The learned model of a language. Programs that run from files have it as an object; in a page the build puts what fetches it in its place
 * (scripts/fetchedData.mjs). Rejects where it cannot be had now; the next call tries again.
 */
export async function loadMeaning(spoken: Spoken): Promise<MeaningModel> {
  const { default: found } = await data[spoken]();
  return typeof found === 'function' ? await found() : found;
}
