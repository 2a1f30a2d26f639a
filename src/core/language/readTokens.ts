import type { Word, WordSenses } from './WordSenses';

/** A word of a sentence, or a mark that ends a clause (`word` is null). */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word | null;
  /** Whose doing it is where the form of a verb does not tell: the writer's. */
  readonly mine: boolean;
  /** What "have" before it adds to a participle, as features. */
  readonly perfect: number;
}

const COMMA = 44;
const NONE: readonly never[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/**
 * A folded sentence as words with their meanings; courtesies are left out together with the comma before them, because they stand anywhere
 * ("retirem, por favor, o meu e-mail"). Hyphens and slashes part words: "enviem-me" is two. Fixed phrases are one. `names` are words
 * written as names are; those that the language knows are none.
 */
export function readTokens(folded: string, senses: WordSenses, names: ReadonlySet<string> = NOBODY): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let mine = senses.byPronoun;
  let said = false;
  let perfect = 0;
  const add = (start: number, word: Word | null): void => {
    if (senses.byPronoun) {
      if (!word || word.border) [mine, said] = [true, false];
      else if (word.subject) [mine, said] = [word.subject === 'mine', true];
    }
    tokens.push({ start, end: at, word, mine, perfect });
    if (word?.perfect) perfect = word.perfect;
    else if (!word?.light) perfect = 0;
    if (senses.byPronoun && word && !word.light && !word.border && !said) mine = false;
  };
  while (at < folded.length) {
    const start = at;
    while (inWord(folded.charCodeAt(at)) || inNumber(folded, at)) at++;
    if (at === start) {
      if (isMark(folded.charCodeAt(at))) {
        at++;
        add(start, null);
      } else at++;
      continue;
    }
    const text = folded.slice(start, at);
    let word = senses.of(text);
    if (word.forms.size === 0 && !word.parts && names.has(text)) word = senses.name;
    for (const phrase of word.phrases ?? NONE) {
      const end = phraseEnd(folded, start, phrase);
      if (end < 0) continue;
      word = senses.of(phrase);
      at = end;
      break;
    }
    if (word.courtesy) {
      const before = tokens.at(-1);
      if (before?.word === null && folded.charCodeAt(before.start) === COMMA) tokens.pop();
      if (folded.charCodeAt(at) === COMMA) at++;
    } else if (word.parts) for (const part of word.parts) add(start, senses.of(part));
    else add(start, word);
  }
  return tokens;
}

/** a-z, 0-9, ñ and the apostrophe within "don't". */
function inWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0xf1 || code === 39;
}

/** Whether a point, comma or colon stands between two digits: "1.890,00" and "14:30" are one word each, and end no clause. */
export function inNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === 46 || code === 44 || code === 58) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isMark(code: number): boolean {
  return (
    code === 44 || code === 46 || code === 59 || code === 58 || code === 33 || code === 63 || code === 40 || code === 41
  );
}

/** Where a phrase that begins at an offset ends, or -1; its last word may stand in the plural. */
function phraseEnd(folded: string, start: number, phrase: string): number {
  for (let at = 0; at < phrase.length; at++) {
    const wanted = phrase.charCodeAt(at);
    const code = folded.charCodeAt(start + at);
    if (wanted === 95 ? code !== 32 && code !== 45 : wanted !== code) return -1;
  }
  let end = start + phrase.length;
  if (folded.charCodeAt(end) === 115) end++;
  return inWord(folded.charCodeAt(end)) ? -1 : end;
}
