import { FrameIndex, type FrameHit } from './FrameIndex';
import { frames, type FrameKind } from './frames/frames';
import type { Spoken } from './LanguagePack';
import { packOf } from './learned';
import type { Token } from './readTokens';
import { sensesOf } from './sensesOf';

/** What frames show in a sentence. */
export type FrameHits = Readonly<Partial<Record<FrameKind, FrameHit>>>;

/** Of every sentence in which frames show nothing. */
export const NO_HITS: FrameHits = {};

type ReadFrames = (tokens: readonly Token[]) => FrameHits;

const readers = new Map<Spoken, ReadFrames>();

/** Reads the words of a sentence by the frames of all languages and of this one; made when first used. */
export function frameReader(spoken: Spoken): ReadFrames {
  let read = readers.get(spoken);
  if (!read) readers.set(spoken, (read = make(spoken)));
  return read;
}

function make(spoken: Spoken): ReadFrames {
  const { lexicon } = packOf(spoken);
  const kinds = Object.keys(frames) as FrameKind[];
  const index = new FrameIndex(
    kinds.map((kind) => [...frames[kind], ...(lexicon.frames[kind] ?? [])]),
    sensesOf(spoken),
  );
  return (tokens) => {
    const found = index.search(tokens);
    if (found.length === 0) return NO_HITS;
    const hits: Partial<Record<FrameKind, FrameHit>> = {};
    for (const [position, kind] of kinds.entries()) {
      const hit = found[position];
      if (hit) hits[kind] = hit;
    }
    return hits;
  };
}
