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
