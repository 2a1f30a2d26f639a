import type { ObjectionKind } from '../details/Detail';
import { expandPattern } from './compilePattern';
import type { DetailLanguage, DetailPatterns } from './DetailLanguage';
import type { Spoken } from './LanguagePack';
import { packOf } from './learned';
import { PatternIndex } from './PatternIndex';

const KINDS = [
  'question',
  'request',
  'problem',
  'promise',
  'reminder',
  'meeting',
  'deadline',
  'due',
  'arrange',
] as const;

/** What patterns show of a sentence beside signals; objections by what they are about. */
export type ShownKind = (typeof KINDS)[number] | ObjectionKind | 'other';

const readers = new Map<Spoken, PatternIndex>();

/**
 * The patterns of a learned language for signals, in the order of its data, and after them those of `detailPatterns`: one index, so that a
 * sentence is gone through once. Made when first used.
 */
export function patternReader(spoken: Spoken): PatternIndex {
  let reader = readers.get(spoken);
  if (!reader) {
    const { signals, details } = packOf(spoken);
    reader = new PatternIndex([
      ...Object.values(signals.signals).map(({ yes }) => yes.map((pattern) => expandPattern(pattern, signals.words))),
      ...detailPatterns(details).map(([, { yes }]) => yes.map((pattern) => expandPattern(pattern, details.words))),
    ]);
    readers.set(spoken, reader);
  }
  return reader;
}

/** The patterns of a language's details by kind, objections last. */
export function detailPatterns(language: DetailLanguage): readonly (readonly [kind: ShownKind, DetailPatterns])[] {
  const objections = Object.entries(language.objections) as [ObjectionKind | 'other', DetailPatterns][];
  return [...KINDS.map((kind) => [kind, language[kind]] as const), ...objections];
}
