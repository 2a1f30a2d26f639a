import type { Spoken } from './LanguagePack';
import { packOf } from './learned';
import { WordSenses } from './WordSenses';

const made = new Map<Spoken, WordSenses>();

/** What the words of a learned language mean, made ready when first asked for. */
export function sensesOf(spoken: Spoken): WordSenses {
  let senses = made.get(spoken);
  if (!senses) made.set(spoken, (senses = new WordSenses(packOf(spoken).lexicon)));
  return senses;
}
