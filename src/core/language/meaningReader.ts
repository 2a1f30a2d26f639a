import type { ObjectionKind } from '../details/Detail';
import type { Spoken } from './LanguagePack';
import { forLength } from './forLength';
import { meaningOf } from './learned';
import { meaningFeatures } from './meaningFeatures';
import type { Token } from './readTokens';
import { weighAbout } from './weighAbout';
import { weighMeaning, type Leanings } from './weighMeaning';

type ReadMeaning = (plain: string, tokens: readonly Token[], sentences: number) => Leanings;

const readers = new Map<Spoken, ReadMeaning>();

/**
 * What the learned model of a language shows of a folded sentence, short forms spelled out, its words, and of how many sentences it is one:
 * each kind with how far it is above what is asked for, in units of log odds. Made when first used.
 */
export function meaningReader(spoken: Spoken): ReadMeaning {
  let read = readers.get(spoken);
  if (!read) {
    const model = meaningOf(spoken);
    const weigh = weighMeaning(model);
    read = (plain, tokens, sentences) => forLength(weigh(meaningFeatures(plain, tokens)), model.longer, sentences);
    readers.set(spoken, read);
  }
  return read;
}

type ReadAbout = (plain: string, tokens: readonly Token[]) => ObjectionKind | null;

const aboutReaders = new Map<Spoken, ReadAbout>();

/** What an objection, a folded sentence with its words, is about, as the learned model of its language tells; null where that is not clear. */
export function aboutReader(spoken: Spoken): ReadAbout {
  let read = aboutReaders.get(spoken);
  if (!read) {
    const weigh = weighAbout(meaningOf(spoken).about);
    read = (plain, tokens) => weigh(meaningFeatures(plain, tokens));
    aboutReaders.set(spoken, read);
  }
  return read;
}
