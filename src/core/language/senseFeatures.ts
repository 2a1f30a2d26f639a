import { hashStep, hashText } from './hashText';
import { isDigit, type Token } from './readTokens';
import type { Word } from './WordSenses';

type Senses = Word['senses'];

const START: Senses = [[hashText('^'), 0]];
/** A mark that ends a clause, and a word that the language does not know. */
const MARK: Senses = [[hashText(','), 0]];
/** The sign of most currencies: what stands right before it names which. */
export const DOLLAR = 36;
const UNKNOWN: Senses = [[hashText('?'), 0]];

/**
 * Tells, as hashes, what the words of a sentence mean up to an offset: each meaning, the forms in which it stands, whether the sentence
 * denies, and pairs of neighbours, light words, courtesies, numbers and currencies left out. So "não pretendemos adquirir" is near "não queremos comprar".
 */
export function addSenses(plain: string, tokens: readonly Token[], end: number, add: (hash: number) => void): void {
  const denies = tokens.some(({ start, word }) => start < end && word?.negates);
  let before = START;
  for (const { start, end: after, word } of tokens) {
    if (start >= end) break;
    if (word?.light || word?.courtesy) continue;
    if (isDigit(plain.charCodeAt(start)) || plain.charCodeAt(after) === DOLLAR) continue;
    const senses = word === null ? MARK : word.senses.length === 0 ? UNKNOWN : word.senses;
    for (const [hash, features] of senses) {
      if (senses !== MARK && senses !== UNKNOWN) {
        add(hashStep(hash, 1));
        if (denies) add(hashStep(hash, 2));
        for (let bits = features; bits !== 0; bits &= bits - 1) add(hashStep(hash, 16 + Math.clz32(bits & -bits)));
      }
      for (const [other] of before) add(hashStep(Math.imul(other, 31) ^ hash, 3));
    }
    before = senses;
  }
}
