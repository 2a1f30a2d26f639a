import type { LanguagePack, Spoken } from './LanguagePack';

const packs = new Map<Spoken, LanguagePack>();

/** Makes a language known to every reader. */
export function learn(spoken: Spoken, pack: LanguagePack): void {
  packs.set(spoken, pack);
}

/** Whether a language is known already. */
export const isLearned = (spoken: Spoken): boolean => packs.has(spoken);

/**
 * What is known of a language. Throws for one that was not learned: reading on without it would miss an opt-out in silence. Use cases
 * learn what `spokenIn` names before they read (`learnLanguages`), so this is a mistake in the program and not in a mail.
 */
export function packOf(spoken: Spoken): LanguagePack {
  const pack = packs.get(spoken);
  if (!pack) throw new Error(`the language ${spoken} was not learned before reading`);
  return pack;
}
