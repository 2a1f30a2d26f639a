import { FrameIndex, type FrameHit } from './FrameIndex';
import { frames, type FrameKind } from './frames/frames';
import type { Spoken } from './LanguagePack';
import { packOf } from './learned';
import { readTokens } from './readTokens';
import { WordSenses } from './WordSenses';

/** What frames show in a sentence. */
export type FrameHits = Readonly<Partial<Record<FrameKind, FrameHit>>>;

/** Of every sentence in which frames show nothing. */
export const NO_HITS: FrameHits = {};

type ReadFrames = (plain: string, names?: ReadonlySet<string>) => FrameHits;

const readers = new Map<Spoken, ReadFrames>();

/** Reads a folded sentence, short forms spelled out, by the frames of all languages and of this one; made when first used. */
export function frameReader(spoken: Spoken): ReadFrames {
  let read = readers.get(spoken);
  if (!read) readers.set(spoken, (read = make(spoken)));
  return read;
}

function make(spoken: Spoken): ReadFrames {
  const { lexicon } = packOf(spoken);
  const senses = new WordSenses(lexicon);
  const kinds = Object.keys(frames) as FrameKind[];
  const index = new FrameIndex(
    kinds.map((kind) => [...frames[kind], ...(lexicon.frames[kind] ?? [])]),
    senses,
  );
  return (plain, names) => {
    const found = index.search(readTokens(plain, senses, names));
    if (found.length === 0) return NO_HITS;
    const hits: Partial<Record<FrameKind, FrameHit>> = {};
    for (const [position, kind] of kinds.entries()) {
      const hit = found[position];
      if (hit) hits[kind] = hit;
    }
    return hits;
  };
}
