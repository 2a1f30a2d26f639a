import { mailLanguages } from '../language/mailLanguages';
import type { LanguageCode } from '../Locale';

/** Characters read: enough to tell, whatever the length of the mail. */
const ENOUGH = 4000;

const vocabularies = mailLanguages.map((language) => ({
  code: language.code,
  words: new Set(language.words.split('|')),
  letters: new Set(language.letters),
}));

/** How many of the four vocabularies hold a word: a word of one language only says more than a shared one. */
const weights = new Map<string, number>();
for (const { words } of vocabularies) for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);

/**
 * The language of a text by its function words and letters: `pt`, `es`, `en`, or `other` when another language fits better or
 * nothing tells. Tables of common words (Zipf: they make half of any text), so that even a line of greeting is told.
 */
export function detectLanguage(text: string): LanguageCode {
  const sample = text
    .slice(0, ENOUGH)
    .replace(/(?:https?:\/\/|www\.)\S{1,400}|[^\s<>@]{1,80}@[^\s<>@]{1,120}/g, ' ')
    .normalize('NFC')
    .toLowerCase();
  const found = sample.match(/[\p{L}'’]+/gu) ?? [];
  if (found.length === 0) return 'other';
  let best: LanguageCode = 'other';
  let top = 0;
  for (const { code, words, letters } of vocabularies) {
    let score = 0;
    for (const word of found) {
      if (words.has(word)) score += 1 / (weights.get(word) ?? 1) ** 2;
    }
    if (letters.size > 0) for (const letter of sample) if (letters.has(letter)) score += 0.6;
    if (score > top) {
      top = score;
      best = code;
    }
  }
  return top > 0.2 ? best : 'other';
}
