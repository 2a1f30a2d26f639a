import type { Spoken } from './LanguagePack';
import type { MeaningModel } from './MeaningModel';

const data: Readonly<Record<Spoken, () => Promise<{ readonly default: MeaningModel | string }>>> = {
  pt: () => import('./pt-BR/meaning.json'),
  es: () => import('./es/meaning.json'),
  en: () => import('./en/meaning.json'),
};

/**
 * The learned model of a language. Programs that run from files have it as an object; for the pane it is a file beside the scripts, of
 * which the build leaves the address (webpack.config.js), because weights are no program. Rejects where it cannot be had now.
 */
export async function loadMeaning(spoken: Spoken): Promise<MeaningModel> {
  const { default: found } = await data[spoken]();
  if (typeof found !== 'string') return found;
  const response = await fetch(found);
  if (!response.ok) throw new Error(`${found}: ${String(response.status)}`);
  return (await response.json()) as MeaningModel;
}
