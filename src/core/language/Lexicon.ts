/**
 * The words of a language by what they mean, so that one set of frames (see `frames`) reads every language. All words are folded
 * (see `foldText`), those of one meaning joined by spaces; `_` joins the words of a fixed phrase. A word of several meanings stands in each.
 */
export interface Lexicon {
  /**
   * Endings of regular verbs by the ending of the infinitive ("ar"), each `ending:features`. Features are letters, see `Feature`;
   * `0` is the empty ending.
   */
  readonly endings: Readonly<Record<string, string>>;
  /** Infinitives by meaning; `encontrar/encuentr` adds a stem. All forms follow from `endings`. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Other words by meaning: as they are or in the plural; `foi:p3` with features. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that may stand between two that belong together and change nothing: articles, prepositions, adverbs of degree. */
  readonly light: string;
  /** Courtesies that are skipped with their commas: "por favor". */
  readonly courtesy: string;
  /** Spellings that are tried where a word is unknown: `ct t` reads "projecto" as "projeto". */
  readonly respell: string;
  /** Pronouns of the writer, in a language whose verbs do not show the person; a clause without subject is the writer's too. */
  readonly subjects: string;
  /** Pronouns that are written onto the end of a verb ("enviarme"), read as words of their own. */
  readonly clitics: string;
  /** Words that stand for several, in the order in which frames want them: `won't not_will`. Phrases too: `will_not not_will`. */
  readonly expansions: string;
  /** Frames of this language alone, by kind. */
  readonly frames: Readonly<Record<string, readonly string[]>>;
}

/**
 * Of a verb's form: i infinitive, n present, s subjunctive or imperative, p past, h imperfect, f future, c conditional, g gerund,
 * t participle; 1 the writer's own person, 3 another's.
 */
export type Feature = 'i' | 'n' | 's' | 'p' | 'h' | 'f' | 'c' | 'g' | 't' | '1' | '3';
