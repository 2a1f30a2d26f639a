import { foldText } from '../language/foldText';
import { sentences } from '../mail/sentences';

/** Longest piece that is read as one sentence, in UTF-16 units: longer ones are lists or noise, cut at a space. */
const LONGEST = 1_000;

/** A message's sentences, and the same folded and joined by line ends, so that one search serves them all. */
export interface Sentences {
  /** White space collapsed, NFC. */
  readonly list: readonly string[];
  readonly folded: readonly string[];
  /** `folded` joined by `\n`. */
  readonly joined: string;
  /** The index of the sentence that holds this offset of `joined`. */
  at(offset: number): number;
  /** Where in `joined` a sentence begins. */
  startOf(index: number): number;
}

/** Takes a text apart once for everything that is read from it. */
export function readSentences(text: string): Sentences {
  const list: string[] = [];
  for (const raw of sentences(text)) {
    let rest = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
    while (rest.length > LONGEST) {
      const space = rest.lastIndexOf(' ', LONGEST);
      const cut = space > 0 ? space : LONGEST;
      list.push(rest.slice(0, cut));
      rest = rest.slice(cut).trim();
    }
    if (rest !== '') list.push(rest);
  }
  const folded = list.map(foldText);
  const starts: number[] = [];
  let offset = 0;
  for (const sentence of folded) {
    starts.push(offset);
    offset += sentence.length + 1;
  }
  return {
    list,
    folded,
    joined: folded.join('\n'),
    at(position) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    startOf: (index) => starts[index] ?? 0,
  };
}
