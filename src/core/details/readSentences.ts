import { foldText } from '../language/foldText';
import { frameReader, type FrameHits } from '../language/frameReader';
import type { Spoken } from '../language/LanguagePack';
import { packOf } from '../language/learned';
import { aboutReader, meaningReader } from '../language/meaningReader';
import type { PatternMatch } from '../language/PatternIndex';
import { oneSpaced } from '../language/oneSpaced';
import { patternReader } from '../language/patternReader';
import { readTokens, type Token } from '../language/readTokens';
import { sensesOf } from '../language/sensesOf';
import { spellOut } from '../language/spellOut';
import type { Leanings } from '../language/weighMeaning';
import { sentences } from '../mail/sentences';
import type { ObjectionKind } from './Detail';

/** Longest piece that is read as one sentence, in UTF-16 units: longer ones are lists or noise, cut at a space. */
const LONGEST = 1_000;
/** What is read of a text: the beginning and the end. Longer texts are documents pasted in, not what a person writes. */
const HEAD = 24_000;
const TAIL = 8_000;

/** A sentence as one language reads it. */
export interface Reading {
  /** Folded, with the short forms of a phone's keyboard spelled out, and a full stop for a question that only asks for a nod (", ok?"). */
  readonly plain: string;
  /** Its words with what they mean. */
  readonly tokens: readonly Token[];
  readonly hits: FrameHits;
  readonly matches: readonly (PatternMatch | null)[];
  /** What the learned model says of each kind, in log odds above what is asked for in a text of this length. */
  readonly learned: () => Leanings;
  /** What it is about, if it is an objection, by the learned model; null where that is not clear. */
  readonly about: () => ObjectionKind | null;
}

/** A message's sentences (white space collapsed, NFC), and the same folded for matching. */
export interface Sentences {
  readonly list: readonly string[];
  readonly folded: readonly string[];
  /** A sentence read in a learned language: done once, for details and signals alike. */
  reading(index: number, spoken: Spoken): Reading;
}

let last: { readonly text: string; readonly sentences: Sentences } | null = null;

/** Takes a text apart once for everything that is read from it; the last one is remembered, because details and signals follow each other. */
export function readSentences(text: string): Sentences {
  if (last?.text !== text) last = { text, sentences: read(split(text)) };
  return last.sentences;
}

function read(list: readonly string[]): Sentences {
  const folded = list.map(foldText);
  const done = new Map<Spoken, Reading[]>();
  return {
    list,
    folded,
    reading(index, spoken) {
      let readings = done.get(spoken);
      if (!readings) done.set(spoken, (readings = []));
      let reading = readings[index];
      if (!reading) {
        const plain = spellOut(nod(spoken, folded[index] ?? ''), packOf(spoken).signals.chat);
        const tokens = readTokens(plain, sensesOf(spoken), namesIn(list[index] ?? ''));
        let learned: Leanings | null = null;
        readings[index] = reading = {
          plain,
          tokens,
          hits: frameReader(spoken)(tokens),
          matches: patternReader(spoken).search(plain),
          learned: () => (learned ??= meaningReader(spoken)(plain, tokens, list.length)),
          about: () => aboutReader(spoken)(plain, tokens),
        };
      }
      return reading;
    },
  };
}

const nods = new Map<Spoken, RegExp>();

/** A sentence without the nod that its end asks for. */
function nod(spoken: Spoken, plain: string): string {
  if (!plain.endsWith('?')) return plain;
  let end = nods.get(spoken);
  if (!end)
    nods.set(
      spoken,
      (end = new RegExp(`(?<=[a-z0-9)])(?:,| -|\\.+|[ ,.]+¿) ?(?:${packOf(spoken).signals.nod}) ?\\?+$`)),
    );
  return plain.replace(end, '.');
}

const NOBODY: ReadonlySet<string> = new Set();

/** The folded words of a sentence that are written as names are: with a capital, and not because they begin something. */
function namesIn(sentence: string): ReadonlySet<string> {
  if (!/(?:^|[^ ] )[A-Z\u00c0-\uffff][^A-Z]/.test(sentence)) return NOBODY;
  let names: Set<string> | null = null;
  for (const match of sentence.matchAll(/(?<=^|[^\s.!?:;"“(¿¡-] )\p{Lu}\p{Ll}[\p{L}\d]*(?<!ndo|ram|mos|body)/gu))
    (names ??= new Set()).add(foldText(match[0]));
  return names ?? NOBODY;
}

function split(text: string): string[] {
  const list: string[] = [];
  const parts = text.length > HEAD + TAIL ? [text.slice(0, HEAD), text.slice(-TAIL)] : [text];
  for (const raw of parts.flatMap(sentences)) {
    let rest = tidy(raw);
    while (rest.length > LONGEST) {
      const space = rest.lastIndexOf(' ', LONGEST);
      const cut = space > 0 ? space : LONGEST;
      list.push(rest.slice(0, cut));
      rest = rest.slice(cut).trim();
    }
    if (rest !== '') list.push(rest);
  }
  return list;
}

/** Composed, white space collapsed; most sentences are so already. */
function tidy(text: string): string {
  const composed = /[\u0300-\uffff]/.test(text) ? text.normalize('NFC') : text;
  return oneSpaced(composed).trim();
}
