import type { Lexicon } from './Lexicon';

/** What a word can mean in one language. */
export interface Word {
  /** Numbers of its meanings as bits, 32 to a number. */
  readonly bits: readonly number[];
  /** The features of its form in each meaning, as bits (see `featureBits`). */
  readonly forms: ReadonlyMap<number, number>;
  readonly negates: boolean;
  /** Ends a clause, as a conjunction does. */
  readonly border: boolean;
  readonly light: boolean;
  /** Skipped, because it stands anywhere. */
  readonly courtesy: boolean;
  /** A pronoun that tells whose the clause's verbs are. */
  readonly subject: 'mine' | 'other' | null;
  /** The words that it stands for, or the pronoun that is written onto it; most have none. */
  readonly parts: readonly string[] | null;
}

/** As many words as are remembered of the mail; more are read anew. */
const REMEMBERED = 8_000;
/** Spelling of a stem before e and i, or before a and o, as against the infinitive's: toque–tocar, ligue–ligar, corrija–corrigir. */
const SPELLINGS: readonly (readonly [written: string, stem: string])[] = [
  ['qu', 'c'],
  ['gu', 'g'],
  ['j', 'g'],
  ['c', 'z'],
];
const FEATURES = 'inspfhcgt13';

/** Features of a verb's form as bits, from their letters. */
export function featureBits(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= 1 << FEATURES.indexOf(letter);
  return bits;
}

/** Looks words up in a lexicon: whole, by their beginning, in the plural, and as forms of verbs by stem and ending. */
export class WordSenses {
  private readonly numbers = new Map<string, number>();
  private readonly whole = new Map<string, Map<number, number>>();
  private readonly begun = new Map<string, Map<number, number>>();
  /** Class and stem of a verb ("ar:tir") to its meanings. */
  private readonly stems = new Map<string, number[]>();
  private readonly endings = new Map<string, (readonly [verbClass: string, features: number])[]>();
  private readonly respell: (readonly [from: string, to: string])[] = [];
  private readonly clitics: readonly string[];
  private readonly expansions = new Map<string, readonly string[]>();
  private readonly known = new Map<string, Word>();
  /** First words of fixed phrases to the whole phrases, longest first. */
  /** Whether persons are told by pronouns. */
  readonly byPronoun: boolean;
  readonly phrases = new Map<string, string[]>();

  constructor(lexicon: Lexicon) {
    for (const [verbClass, list] of Object.entries(lexicon.endings))
      for (const entry of list.split(' ')) {
        const [ending = '', features = ''] = entry.split(':');
        push(this.endings, ending === '0' ? '' : ending, [verbClass, featureBits(features)] as const);
      }
    const classes = Object.keys(lexicon.endings).sort((a, b) => b.length - a.length);
    for (const [meaning, list] of Object.entries(lexicon.verbs))
      for (const verb of list.split(' ')) {
        const [infinitive = '', ...more] = verb.split('/');
        const verbClass = classes.find((ending) => infinitive.endsWith(ending)) ?? '';
        for (const stem of [infinitive.slice(0, infinitive.length - verbClass.length), ...more])
          push(this.stems, `${verbClass}:${stem}`, this.number(meaning));
      }
    const { light, courtesy, subjects } = lexicon;
    this.byPronoun = subjects !== '';
    const lists = { ...lexicon.words, light, courtesy, ...(subjects && { subject: subjects }) };
    for (const [meaning, list] of Object.entries(lists))
      for (const word of list.split(' ')) this.add(this.number(meaning), word);
    for (const [from, to] of pairs(lexicon.respell)) this.respell.push([from, to]);
    this.clitics = lexicon.clitics.split(' ').filter((clitic) => clitic !== '');
    for (const [word, full] of pairs(lexicon.expansions)) {
      this.expansions.set(word, full.split('_'));
      this.addPhrase(word);
    }
  }

  /** The number of a meaning, given to it when first asked for. */
  number(meaning: string): number {
    let number = this.numbers.get(meaning);
    if (number === undefined) this.numbers.set(meaning, (number = this.numbers.size));
    return number;
  }

  /** A set of meanings as bits; those that the language has no word for are left out. */
  bitsOf(meanings: readonly string[]): number[] {
    return toBits(meanings.flatMap((meaning) => this.numbers.get(meaning) ?? []));
  }

  private add(meaning: number, entry: string): void {
    const [word = '', features = ''] = entry.split(':');
    const open = word.endsWith('*');
    const key = open ? word.slice(0, -1) : word;
    this.addPhrase(key);
    const map = open ? this.begun : this.whole;
    let forms = map.get(key);
    if (!forms) map.set(key, (forms = new Map<number, number>()));
    forms.set(meaning, (forms.get(meaning) ?? 0) | featureBits(features));
  }

  private addPhrase(phrase: string): void {
    const space = phrase.indexOf('_');
    if (space > 0) push(this.phrases, phrase.slice(0, space), phrase).sort((a, b) => b.length - a.length);
  }

  /** What a folded word, or a phrase with `_` for its spaces, can mean. */
  of(word: string): Word {
    let found = this.known.get(word);
    if (!found) {
      let forms = this.look(word);
      for (const [from, to] of this.respell)
        if (forms.size === 0 && word.includes(from)) forms = this.look(word.replace(from, to));
      const has = (meaning: string): boolean => forms.has(this.number(meaning));
      found = {
        bits: toBits(forms.keys()),
        forms,
        negates: has('neg'),
        border: has('but'),
        light: has('light'),
        courtesy: has('courtesy'),
        subject: has('subject') ? 'mine' : has('you') || has('he') ? 'other' : null,
        parts: this.expansions.get(word) ?? (forms.size === 0 ? this.withoutClitic(word) : null),
      };
      if (this.known.size > REMEMBERED) this.known.clear();
      this.known.set(word, found);
    }
    return found;
  }

  /** "mandenme" as "manden" and "me", where the rest is a form of a known verb. */
  private withoutClitic(word: string): readonly string[] | null {
    const clitic = this.clitics.find((clitic) => word.length > clitic.length + 2 && word.endsWith(clitic));
    if (clitic === undefined) return null;
    const verb = word.slice(0, -clitic.length);
    return this.look(verb).size > 0 ? [verb, clitic] : null;
  }

  private look(word: string): Map<number, number> {
    const found = new Map<number, number>();
    const take = (forms: ReadonlyMap<number, number> | undefined): void => {
      if (forms) for (const [meaning, features] of forms) found.set(meaning, (found.get(meaning) ?? 0) | features);
    };
    for (let length = Math.min(word.length, 12); length >= 3; length--) take(this.begun.get(word.slice(0, length)));
    take(this.whole.get(word));
    // "Para" is the word for "for" a thousand times before it is a form of "to stop".
    if (!this.whole.get(word)?.has(this.number('light')))
      for (let cut = Math.max(1, word.length - 7); cut <= word.length; cut++) this.takeVerbs(word, cut, found);
    if (found.size === 0 && word.endsWith('s'))
      take(this.whole.get(word.slice(0, -1)) ?? this.whole.get(word.slice(0, -2)));
    return found;
  }

  private takeVerbs(word: string, cut: number, found: Map<number, number>): void {
    const classes = this.endings.get(word.slice(cut));
    if (!classes) return;
    const stem = word.slice(0, cut);
    for (const [verbClass, features] of classes) {
      const meanings =
        this.stems.get(`${verbClass}:${stem}`) ??
        SPELLINGS.flatMap(([written, plain]) =>
          stem.endsWith(written)
            ? (this.stems.get(`${verbClass}:${stem.slice(0, -written.length)}${plain}`) ?? [])
            : [],
        );
      for (const meaning of meanings) found.set(meaning, (found.get(meaning) ?? 0) | features);
    }
  }
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
