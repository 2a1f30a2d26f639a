import { mailLanguages } from '../language/mailLanguages';
import type { MailLanguage } from '../language/MailLanguage';
import { foldText } from '../language/foldText';

type ListName = {
  [K in keyof MailLanguage]: MailLanguage[K] extends string ? K : never;
}[keyof MailLanguage];

/** Words of a `|`-separated list, folded. */
export function words(list: string): string[] {
  return list === '' ? [] : foldText(list).split('|');
}

/** The same list of every language, folded, without repeats. */
export function everywhere(name: ListName): string[] {
  return [...new Set(mailLanguages.flatMap((language) => words(language[name])))];
}

const escape = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Alternation of literal phrases, longest first: as linear as comparing each of them at one place. */
export function anyOf(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
}

const OTHER = 31;

/** The first two letters of a text's first twelve characters as a number; -1 where they are not ASCII, and must be looked at. */
function firstLetters(text: string): number {
  let first = -1;
  for (let at = 0; at < text.length && at < 12; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return -1;
    const letter = (code | 32) - 97;
    const isLetter = letter >= 0 && letter < 26 && code > 64;
    if (first >= 0) return first * 32 + (isLetter ? letter : OTHER);
    if (isLetter) first = letter;
  }
  return first < 0 ? -1 : first * 32 + OTHER;
}

/**
 * A quick look for openings: false where a text cannot begin with any of the phrases, whatever signs stand before its first letter. True
 * says nothing. Most lines of any mail end here.
 */
export function mayBegin(phrases: readonly string[]): (text: string) => boolean {
  const known = new Uint8Array(26 * 32);
  for (const phrase of phrases) {
    const letters = firstLetters(phrase);
    if (letters >= 0) known[letters] = 1;
  }
  return (text) => {
    const letters = firstLetters(text);
    return letters < 0 || known[letters] === 1;
  };
}
