import { mailLanguages } from '../language/mailLanguages';
import type { LanguageCode } from '../Locale';

/** Characters read: enough to tell, whatever the length of the mail. */
const ENOUGH = 1500;
/** Characters read first. Where one language is plain in them it was, measured on 410 messages, always that of the whole. */
const FIRST = 360;
/** Plain: evidence of so many words that it alone has, and so many times as much as for any other language. */
const PLAIN = 4;
const TIMES = 2;
/** What a letter that only one language has is worth, a word that only one has being 1. */
const LETTER = 0.6;
/** Least evidence for an answer: less than a shared word. */
const LEAST = 0.2;

/** What a word or a letter says: languages of the list, by their index, and the weight for each. A word that several share says less for each. */
interface Evidence {
  readonly languages: readonly number[];
  readonly weight: number;
}

const words = evidence(
  (language) => language.words.split('|'),
  (sharing) => 1 / sharing ** 2,
);
const letters = evidence(
  (language) => [...language.letters],
  () => LETTER,
);

function evidence(
  of: (language: (typeof mailLanguages)[number]) => string[],
  weight: (sharing: number) => number,
): Map<string, Evidence> {
  const holders = new Map<string, number[]>();
  mailLanguages.forEach((language, index) => {
    for (const token of new Set(of(language))) holders.set(token, [...(holders.get(token) ?? []), index]);
  });
  return new Map([...holders].map(([token, languages]) => [token, { languages, weight: weight(languages.length) }]));
}

/**
 * The language of a text by its function words and letters: `pt`, `es`, `en`, or `other` when another language fits better or
 * nothing tells. Tables of common words (Zipf: they make half of any text), so that even a line of greeting is told.
 */
export function detectLanguage(text: string): LanguageCode {
  let best: LanguageCode = 'other';
  let top = LEAST;
  for (const [code, score] of scoresOf(text)) {
    if (score <= top) continue;
    top = score;
    best = code;
  }
  return best;
}

/**
 * The known languages that a few words may be in: those with at least half the evidence of the likeliest. None when the evidence for the
 * likeliest is less than one word that it alone has.
 */
export function likelyLanguages(text: string): Exclude<LanguageCode, 'other'>[] {
  const scores = scoresOf(text);
  const top = Math.max(...scores.map(([, score]) => score));
  if (top < 1) return [];
  return scores.flatMap(([code, score]) => (code !== 'other' && score >= top / 2 ? [code] : []));
}

/** Accents that stand apart from their letters. */
const marks = /[\u0300-\u036f]/;

/** What the words and letters of a text say for each language: of its beginning, and of more where that is not plain. */
function scoresOf(text: string): (readonly [LanguageCode, number])[] {
  const first = text.length > FIRST ? scoresIn(text.slice(0, FIRST)) : [];
  const top = Math.max(...first);
  const plain = top >= PLAIN && first.every((score) => score === top || score * TIMES <= top);
  const scores = plain ? first : scoresIn(text.slice(0, ENOUGH));
  return mailLanguages.map(({ code }, index) => [code, scores[index] ?? 0]);
}

function scoresIn(start: string): readonly number[] {
  const bare = start.includes('@') || start.includes('//') ? withoutAddresses(start) : start;
  const sample = (marks.test(bare) ? bare.normalize('NFC') : bare).toLowerCase();
  const scores = mailLanguages.map(() => 0);
  const count = (found: Evidence | undefined): void => {
    if (found) for (const language of found.languages) scores[language] = (scores[language] ?? 0) + found.weight;
  };
  let word = -1;
  for (let at = 0; at <= sample.length; at++) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0;
    if (code > 127) count(letters.get(sample.charAt(at)));
    if (isLetter(code)) {
      if (word < 0) word = at;
    } else if (word >= 0) {
      if (at - word <= LONGEST) count(words.get(sample.slice(word, at)));
      word = -1;
    }
  }
  return scores;
}

const LONGEST = Math.max(...[...words.keys()].map((word) => word.length));

const address = /(?:https?:\/\/|www\.)\S{1,400}|\S{1,80}@\S{1,120}/g;

/** A text without addresses of mail and web: looked for in the words that have a sign of one, each gone through once. */
const withoutAddresses = (text: string): string =>
  text.replace(/(?<!\S)\S*?(?:@|:\/\/|www\.)\S*/g, (word) => word.replace(address, ' '));

/** Small letters and the apostrophe; beyond ASCII all but signs, dashes and blanks. */
const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) || code === 39 || code === 0x2019 || (code > 0xbf && (code < 0x2000 || code > 0x2bff));
