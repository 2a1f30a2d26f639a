import { mailLanguages } from '../language/mailLanguages';
import type { MailLanguage } from '../language/MailLanguage';
import { foldedCode, foldText } from '../language/foldText';

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
/** Characters within which a phrase's first letter stands. */
const NEAR = 12;

/** A letter as 0 to 25, folded; 31 for what is no letter, and beyond the ends; -1 where it is not ASCII. */
export function letterAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER;
  const code = foldedCode(text.charCodeAt(at));
  if (code > 127) return -1;
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 ? letter : OTHER;
}

/** The first three letters of a text as a number; -1 where they are not ASCII or not among its first characters, and must be looked at. */
function firstLetters(text: string): number {
  for (let at = 0; at < NEAR && at < text.length; at++) {
    const first = letterAt(text, at);
    if (first === OTHER) continue;
    const second = letterAt(text, at + 1);
    const third = letterAt(text, at + 2);
    return first < 0 || second < 0 || third < 0 ? -1 : (first << 10) | (second << 5) | third;
  }
  return -1;
}

/**
 * A quick look for openings: false where a text cannot begin with any of the phrases, whatever signs stand before its first letter. True
 * says nothing. Most lines of any mail end here.
 */
export function mayBegin(phrases: readonly string[]): (text: string) => boolean {
  /** Third letters as bits, by the first two. */
  const known = new Int32Array(32 * 32);
  for (const phrase of phrases) {
    const letters = firstLetters(phrase);
    if (letters < 0) continue;
    // Short phrases, and those that go on after a letter alone, say nothing of the third one.
    const any = ((letters >> 5) & 31) === OTHER || phrase.search(/[a-z]/) + 2 >= phrase.length;
    known[letters >> 5] = any ? -1 : (known[letters >> 5] ?? 0) | (1 << (letters & 31));
  }
  return (text) => {
    const letters = firstLetters(text);
    return letters < 0 || ((known[letters >> 5] ?? 0) & (1 << (letters & 31))) !== 0;
  };
}
