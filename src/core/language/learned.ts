import type { LanguagePack, Spoken } from './LanguagePack';
import type { MeaningModel } from './MeaningModel';

interface Learned {
  readonly pack: LanguagePack;
  readonly meaning: MeaningModel;
}

const languages = new Map<Spoken, Learned>();

/** Makes a language known to every reader: its patterns, and the model of what its sentences show. */
export function learn(spoken: Spoken, pack: LanguagePack, meaning: MeaningModel): void {
  languages.set(spoken, { pack, meaning });
}

/** Whether a language is known already. */
export const isLearned = (spoken: Spoken): boolean => languages.has(spoken);

/**
 * What is known of a language. Throws for one that was not learned: reading on without it would miss an opt-out in silence. Use cases
 * learn what `spokenIn` names before they read (`learnLanguages`), so this is a mistake in the program and not in a mail.
 */
export const packOf = (spoken: Spoken): LanguagePack => known(spoken).pack;

/** The learned model of a language; throws as `packOf` does. */
export const meaningOf = (spoken: Spoken): MeaningModel => known(spoken).meaning;

function known(spoken: Spoken): Learned {
  const found = languages.get(spoken);
  if (!found) throw new Error(`the language ${spoken} was not learned before reading`);
  return found;
}
