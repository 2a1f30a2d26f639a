import type { Spoken } from '../language/LanguagePack';
import { likelyLanguages } from '../mail/detectLanguage';
import type { ThreadMessage } from '../mail/ThreadMessage';

/** Shorter texts, in UTF-16 units, do not tell their language for sure: "Ok, stop." in a Portuguese conversation. */
export const SHORT = 80;

const ALL: readonly Spoken[] = ['pt', 'es', 'en'];

/**
 * The languages in which a message is read, its own first: those that a short text may as well be in, all of them where nothing tells.
 * Depends on the message alone, so that the same mail reads the same whatever was read before it.
 */
export function spokenIn({ language, text }: Pick<ThreadMessage, 'language' | 'text'>): readonly Spoken[] {
  if (language === 'other') return ALL;
  if (text.length >= SHORT) return [language];
  const likely = likelyLanguages(text);
  return [...new Set([language, ...(likely.length === 0 ? ALL : likely)])];
}
