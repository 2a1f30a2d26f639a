import { hashText } from './hashText';
import type { Lexicon } from './Lexicon';

/** What a word can mean in one language. */
export interface Word {
  /** Numbers of its meanings as bits, 32 to a number. */
  readonly bits: readonly number[];
  /** The features of its form in each meaning, as bits (see `featureBits`). */
  readonly forms: Forms;
  /** Its meanings by their names, hashed, each with the features of its form: the same whatever else the language knows. */
  readonly senses: readonly (readonly [hash: number, features: number])[];
  readonly negates: boolean;
  /** Ends a clause, as a conjunction does. */
  readonly border: boolean;
  readonly light: boolean;
  /** Opens a condition. */
  readonly opens: boolean;
  /** Of the word for "have" before a participle: the features that the two have together. */
  readonly perfect: number;
  /** Skipped, because it stands anywhere. */
  readonly courtesy: boolean;
  /** A pronoun that tells whose the clause's verbs are. */
  readonly subject: 'mine' | 'other' | null;
  /** The words that it stands for, or the pronoun that is written onto it; most have none. */
  readonly parts: readonly string[] | null;
  /** Fixed phrases that begin with it, longest first. */
  readonly phrases: readonly string[] | null;
}

/** As many words as are remembered of the mail, twice; those met last stay. */
const REMEMBERED = 10_000;
/** Spelling of a stem before e and i, or before a and o, as against the infinitive's: toque–tocar, ligue–ligar, corrija–corrigir. */
const SPELLINGS: readonly (readonly [written: string, stem: string])[] = [
  ['qu', 'c'],
  ['gu', 'g'],
  ['j', 'g'],
  ['c', 'z'],
];
/** Letters of the longest ending of a verb. */
const ENDING = 7;
const FEATURES = 'inspfhcgt13';

/** Meanings to the features that the form has in each. */
type Forms = ReadonlyMap<number, number>;

const NONE: Forms = new Map();
const UNKNOWN: Word = {
  bits: [],
  forms: NONE,
  senses: [],
  negates: false,
  border: false,
  light: false,
  opens: false,
  perfect: 0,
  courtesy: false,
  subject: null,
  parts: null,
  phrases: null,
};

/** Features of a verb's form as bits, from their letters. */
export function featureBits(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= 1 << FEATURES.indexOf(letter);
  return bits;
}

/** Looks words up in a lexicon: whole, in the plural, and as forms of verbs by stem and ending. */
export class WordSenses {
  private readonly numbers = new Map<string, number>();
  private readonly hashes: number[] = [];
  private readonly whole = new Map<string, Map<number, number>>();
  /** The stems of each class of verbs, by the ending of the infinitive, to their meanings. */
  private readonly stems = new Map<string, Map<string, number[]>>();
  private readonly endings = new Map<string, (readonly [stems: ReadonlyMap<string, number[]>, features: number])[]>();
  private readonly respell: (readonly [from: string, to: string])[] = [];
  private readonly clitics: readonly string[];
  private readonly expansions = new Map<string, readonly string[]>();
  private known = new Map<string, Word>();
  private before = new Map<string, Word>();
  /** Whether persons are told by pronouns. */
  readonly byPronoun: boolean;
  /** First words of fixed phrases to the whole phrases, longest first. */
  private readonly phrases = new Map<string, string[]>();

  constructor(lexicon: Lexicon) {
    for (const [verbClass, list] of Object.entries(lexicon.endings)) {
      const stems = new Map<string, number[]>();
      this.stems.set(verbClass, stems);
      for (const entry of list.split(' ')) {
        const [ending = '', features = ''] = entry.split(':');
        push(this.endings, ending === '0' ? '' : ending, [stems, featureBits(features)] as const);
      }
    }
    const classes = Object.keys(lexicon.endings).sort((a, b) => b.length - a.length);
    for (const [meaning, list] of Object.entries(lexicon.verbs))
      for (const verb of list.split(' ')) {
        const [infinitive = '', ...more] = verb.split('/');
        const verbClass = classes.find((ending) => infinitive.endsWith(ending)) ?? '';
        const stems = this.stems.get(verbClass) ?? new Map<string, number[]>();
        for (const stem of [infinitive.slice(0, infinitive.length - verbClass.length), ...more])
          push(stems, stem, this.number(meaning));
      }
    const { light, courtesy, subjects } = lexicon;
    this.byPronoun = subjects !== '';
    const lists = { ...lexicon.words, light, courtesy, ...(subjects && { subject: subjects }) };
    for (const [meaning, list] of Object.entries(lists))
      for (const word of list.split(' ')) this.add(this.number(meaning), word);
    for (const [from, to] of pairs(lexicon.respell)) this.respell.push([from, to]);
    this.clitics = lexicon.clitics.split(' ').filter((clitic) => clitic !== '');
    const name = new Map([[this.number('name'), 0]]);
    this.name = { ...UNKNOWN, bits: toBits(name.keys()), forms: name, senses: this.hashed(name) };
    for (const [word, full] of pairs(lexicon.expansions)) {
      this.expansions.set(word, full.split('_'));
      this.addPhrase(word);
    }
  }

  /** The number of a meaning, given to it when first asked for. */
  number(meaning: string): number {
    let number = this.numbers.get(meaning);
    if (number === undefined) {
      this.numbers.set(meaning, (number = this.numbers.size));
      this.hashes.push(hashText(meaning));
    }
    return number;
  }

  /** A set of meanings as bits; those that the language has no word for are left out. */
  bitsOf(meanings: readonly string[]): number[] {
    return toBits(meanings.flatMap((meaning) => this.numbers.get(meaning) ?? []));
  }

  private add(meaning: number, entry: string): void {
    const [word = '', features = ''] = entry.split(':');
    this.addPhrase(word);
    let forms = this.whole.get(word);
    if (!forms) this.whole.set(word, (forms = new Map<number, number>()));
    forms.set(meaning, (forms.get(meaning) ?? 0) | featureBits(features));
  }

  private addPhrase(phrase: string): void {
    const space = phrase.indexOf('_');
    if (space > 0) push(this.phrases, phrase.slice(0, space), phrase).sort((a, b) => b.length - a.length);
  }

  /** A name that the language has no meaning for. */
  readonly name: Word;

  /** What a folded word, or a phrase with `_` for its spaces, can mean. */
  of(word: string): Word {
    let found = this.known.get(word);
    if (!found) {
      found = this.before.get(word) ?? this.read(word);
      if (this.known.size >= REMEMBERED) {
        this.before = this.known;
        this.known = new Map();
      }
      this.known.set(word, found);
    }
    return found;
  }

  private read(word: string): Word {
    let forms = this.look(word);
    for (const [from, to] of this.respell)
      if (forms.size === 0 && word.includes(from)) forms = this.look(word.replace(from, to));
    const parts = this.expansions.get(word) ?? (forms.size === 0 ? this.withoutClitic(word) : null);
    const phrases = this.phrases.get(word) ?? null;
    if (forms.size === 0 && parts === null && phrases === null) return UNKNOWN;
    const has = (meaning: string): boolean => forms.has(this.number(meaning));
    return {
      bits: toBits(forms.keys()),
      forms,
      senses: this.hashed(forms),
      negates: has('neg'),
      border: has('but'),
      light: has('light'),
      opens: has('if'),
      perfect: forms.get(this.number('perfect')) ?? 0,
      courtesy: has('courtesy'),
      subject: has('subject') ? 'mine' : has('you') || has('he') ? 'other' : null,
      parts,
      phrases,
    };
  }

  private hashed(forms: Forms): [hash: number, features: number][] {
    return [...forms].map(([number, features]) => [this.hashes[number] ?? 0, features]);
  }

  /** "mandenme" as "manden" and "me", where the rest is a form of a known verb. */
  private withoutClitic(word: string): readonly string[] | null {
    const clitic = this.clitics.find((clitic) => word.length > clitic.length + 2 && word.endsWith(clitic));
    if (clitic === undefined) return null;
    const verb = word.slice(0, -clitic.length);
    return clitic.startsWith("'") || this.look(verb).size > 0 ? [verb, clitic] : null;
  }

  private look(word: string): Forms {
    const whole = this.whole.get(word);
    // "Para" is the word for "for" a thousand times before it is a form of "to stop".
    if (whole?.has(this.number('light'))) return whole;
    let verb: Map<number, number> | null = null;
    for (let cut = Math.max(1, word.length - ENDING); cut <= word.length; cut++) {
      const classes = this.endings.get(word.slice(cut));
      if (classes) {
        const stem = word.slice(0, cut);
        for (const [stems, features] of classes)
          for (const meaning of stems.get(stem) ?? respelled(stem, stems)) {
            verb ??= new Map(whole);
            verb.set(meaning, (verb.get(meaning) ?? 0) | features);
          }
      }
    }
    if (verb || whole) return verb ?? whole ?? NONE;
    return (word.endsWith('s') && (this.whole.get(word.slice(0, -1)) ?? this.whole.get(word.slice(0, -2)))) || NONE;
  }
}

/** The meanings of a stem that is written otherwise before another vowel. */
function respelled(stem: string, stems: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const found: number[] = [];
  for (const [written, plain] of SPELLINGS)
    if (stem.endsWith(written)) found.push(...(stems.get(stem.slice(0, -written.length) + plain) ?? []));
  return found;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): T[] {
  const list = map.get(key);
  if (list) {
    list.push(value);
    return list;
  }
  const made = [value];
  map.set(key, made);
  return made;
}

/** "a b c d" as [a, b], [c, d]. */
function pairs(list: string): [string, string][] {
  const words = list.split(' ');
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < words.length; at += 2) found.push([words[at] ?? '', words[at + 1] ?? '']);
  return found;
}

function toBits(numbers: Iterable<number>): number[] {
  const bits: number[] = [];
  for (const number of numbers) {
    while (bits.length <= number >> 5) bits.push(0);
    bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  }
  return bits;
}
