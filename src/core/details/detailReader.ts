import { compileGuards, compilePatterns } from '../language/compilePattern';
import type { DetailLanguage, DetailPatterns } from '../language/DetailLanguage';
import type { FrameHits } from '../language/frameReader';
import type { Spoken } from '../language/LanguagePack';
import { packOf } from '../language/learned';
import { PatternIndex } from '../language/PatternIndex';
import type { ObjectionKind } from './Detail';

/** Patterns made ready for a whole text: what shows it, and what rules it out. */
export interface Matcher {
  readonly yes: RegExp;
  readonly no: RegExp;
}

export type SentenceKind =
  'question' | 'request' | 'problem' | 'promise' | 'reminder' | 'meeting' | 'deadline' | 'due' | 'arrange';

/** A language's detail data made ready for matching. */
export interface DetailReader {
  readonly language: DetailLanguage;
  readonly courtesy: RegExp;
  readonly holding: Matcher;
  readonly delivery: Matcher;
  /** What a folded sentence shows and does not rule out. */
  read(
    folded: string,
    hits: FrameHits,
  ): {
    readonly kinds: ReadonlySet<SentenceKind>;
    readonly objection: ObjectionKind | 'other' | null;
  };
}

const KINDS: readonly SentenceKind[] = [
  ...(['question', 'request', 'problem', 'promise', 'reminder', 'meeting', 'deadline', 'due', 'arrange'] as const),
];
const readers = new Map<Spoken, DetailReader>();

/** The detail patterns of a learned language, compiled when first used. */
export function detailReader(spoken: Spoken): DetailReader {
  let reader = readers.get(spoken);
  if (!reader) readers.set(spoken, (reader = make(packOf(spoken).details)));
  return reader;
}

function make(language: DetailLanguage): DetailReader {
  const matcher = ({ yes, no }: DetailPatterns): Matcher => ({
    yes: compilePatterns(yes, language.words),
    no: compileGuards(no ?? [], language.words),
  });
  const objections = Object.entries(language.objections).map(
    ([kind, patterns]) => [kind as ObjectionKind | 'other', patterns] as const,
  );
  const all: readonly DetailPatterns[] = [
    ...KINDS.map((kind) => language[kind]),
    ...objections.map(([, patterns]) => patterns),
  ];
  const index = new PatternIndex(
    all.map(({ yes }) => yes),
    language.words,
  );
  const no = all.map((patterns) => compileGuards(patterns.no ?? [], language.words));
  return {
    language,
    courtesy: new RegExp(`^(?:${language.courtesy.join('|')})$`),
    holding: matcher(language.holding),
    delivery: matcher(language.delivery),
    read(folded, hits) {
      const found = index.search(folded);
      const shows = (position: number, kind: string): boolean =>
        Boolean(found[position] ?? hits[kind as keyof FrameHits]) && !no[position]?.test(folded);
      return {
        kinds: new Set(KINDS.filter((kind, position) => shows(position, kind))),
        objection: objections.find(([kind], position) => shows(KINDS.length + position, kind))?.[0] ?? null,
      };
    },
  };
}
