import { readSentences } from '../../src/core/details/readSentences';
import type { Spoken } from '../../src/core/language/LanguagePack';
import { meaningFeatures } from '../../src/core/language/meaningFeatures';
import { LEARNED_KINDS, type LearnedKind } from '../../src/core/language/MeaningModel';
import { OBJECTIONS } from '../../src/core/language/weighAbout';
import { linesFor, phrasesFor } from './labelled';

/** The kinds that are signals. */
export const SIGNALS: ReadonlySet<string> = new Set(LEARNED_KINDS.slice(0, 11));

/** A sentence or short mail with what it is known to show or not to show. */
export interface Example {
  /** One for each sentence. */
  readonly sentences: readonly (readonly number[])[];
  /** The parts of all sentences together. */
  readonly features: readonly number[];
  /** Null: none of the signals. */
  readonly kind: string | null;
  /** It looks like its kind and is not. */
  readonly not: boolean;
  /** All that it shows, where that is known: a line of a whole mail. */
  readonly all: ReadonlySet<string> | null;
  /** It ends with a question mark. */
  readonly asks: boolean;
  /** The set of mails of which it is a line, if somebody wrote them: those put together from parts say nothing of what is clear in a real one. */
  readonly mails: string | null;
  /** How much it counts: 1, and less where a machine put it into the language. */
  readonly worth: number;
}

/** The labelled phrases and mails of a language, held-out sets apart. The language must have been learned. */
export function examplesOf(spoken: Spoken): Example[] {
  return [
    ...phrasesFor(spoken).flatMap(({ label, not, text, mine, worth }): Example[] => {
      const kind = label === 'promise-me' ? (mine ? 'promise' : 'reminder') : label.replace(/:.*/, '');
      const each = partsOf(text, spoken);
      const asks = text.endsWith('?');
      // Of a mail that shows nothing no sentence shows anything; of one that does it is not known which.
      if (kind === 'none' || not)
        return each.map((features) => ({
          sentences: [features],
          features,
          kind: kind === 'none' ? null : kind,
          not,
          all: null,
          asks,
          mails: null,
          worth,
        }));
      return [{ sentences: each, features: [...new Set(each.flat())], kind, not, all: null, asks, mails: null, worth }];
    }),
    ...linesFor(spoken).flatMap(({ kinds, text, mails, worth }): Example[] => {
      const each = partsOf(text, spoken);
      const asks = text.endsWith('?');
      const shows = { kind: kinds[0] ?? null, not: false, all: new Set(kinds), asks, mails, worth };
      if (kinds.length === 0) return each.map((features) => ({ sentences: [features], features, ...shows }));
      return [{ sentences: each, features: [...new Set(each.flat())], ...shows }];
    }),
  ];
}

/** An objection of which it is known what it is about. */
export interface AboutExample {
  readonly features: readonly number[];
  readonly about: (typeof OBJECTIONS)[number];
}

/** The labelled objections of a language by what they are about, held-out sets apart. The language must have been learned. */
export function objectionsOf(spoken: Spoken): AboutExample[] {
  return [
    ...phrasesFor(spoken).flatMap(({ label, not, text }) =>
      not ? [] : [{ about: label.replace(/^objection:/, ''), text }],
    ),
    ...linesFor(spoken).map(({ objection, text }) => ({ about: objection, text })),
  ].flatMap(({ about: named, text }) => {
    const about = OBJECTIONS.find((each) => each === named);
    return about ? [{ about, features: [...new Set(partsOf(text, spoken).flat())] }] : [];
  });
}

/** The parts of each sentence of a text. */
function partsOf(text: string, spoken: Spoken): number[][] {
  const read = readSentences(text);
  return read.list.map((_, index) => {
    const { plain, tokens } = read.reading(index, spoken);
    return meaningFeatures(plain, tokens);
  });
}

/**
 * What an example teaches of a kind: whether it is one, and how much that counts. A label says one thing of a phrase that may show others,
 * so phrases of other kinds count little as counter-examples, least across signals and details; what looks like the kind and is not, most.
 */
export function lesson({ kind, not, all }: Example, of: LearnedKind): readonly [is: 0 | 1, counts: number] {
  const signal = SIGNALS.has(of);
  if (all) return all.has(of) ? [1, 3] : [0, 1];
  if (kind === of) return not ? [0, 3] : [1, 3];
  if (kind === null) return [0, signal ? 3 : 0.2];
  const alike = signal === SIGNALS.has(kind);
  if (not) return [0, alike ? 0.1 : 0.05];
  return [0, alike ? (signal ? 0.5 : 0.3) : signal ? 0.3 : 0.15];
}
