import type { Spoken } from './LanguagePack';
import { meaningOf } from './learned';
import { meaningFeatures } from './meaningFeatures';
import type { Token } from './readTokens';
import { weighMeaning, type Leanings } from './weighMeaning';

type ReadMeaning = (plain: string, tokens: readonly Token[]) => Leanings;

const readers = new Map<Spoken, ReadMeaning>();

/**
 * What the learned model of a language shows of a folded sentence, short forms spelled out, and its words: each kind with how far it is
 * above what is asked for, in units of log odds. Made when first used.
 */
export function meaningReader(spoken: Spoken): ReadMeaning {
  let read = readers.get(spoken);
  if (!read) {
    const weigh = weighMeaning(meaningOf(spoken));
    readers.set(spoken, (read = (plain, tokens) => weigh(meaningFeatures(plain, tokens))));
  }
  return read;
}
