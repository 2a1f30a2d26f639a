// One search over one table of frames: its parts share the arrays that make it fast, so it is some lines longer than other files.
import type { Token } from './readTokens';
import { featureBits, type WordSenses } from './WordSenses';

/** Words that may stand between two items of a frame; light ones do not count. */
const GAP = 4;
/** Words looked at for the next item, light ones included. */
const REACH = 10;
/** How far before its first word a negation turns a frame, in words that are not light. */
const SCOPE = 3;

/** Forms that have no person of their own. */
const FIRST = featureBits('1');
const IMPERSONAL = featureBits('isgt');
const PARTICIPLE = featureBits('t');

interface Item {
  readonly numbers: readonly number[];
  readonly bits: readonly number[];
  /** The form must have one of these tenses, and one of these persons; 0 for any. */
  readonly tenses: number;
  readonly persons: number;
  /** Features that the form may not have. */
  readonly not: number;
  /** Nothing but light words before it. */
  readonly next: boolean;
  readonly optional: boolean;
  /** The end of the clause will do too. */
  readonly end: boolean;
}

interface Frame {
  readonly kind: number;
  readonly items: readonly Item[];
  /** What else a sentence has that has a meaning under which the frame is looked up: one meaning of each set, the rarest set first. */
  needs: readonly (readonly number[])[];
  /** Meanings that may not stand in the clause. */
  readonly without: readonly number[] | null;
  readonly first: boolean;
  readonly last: boolean;
  /** Also where the sentence asks. */
  readonly asked: boolean;
  /** Also under a condition. */
  readonly sure: boolean;
  /** A negation stands in the frame itself. */
  readonly denies: boolean;
  /** Its place among all. */
  readonly order: number;
  /** The search in which it was looked at last. */
  search: number;
}

/** Where a frame was found, as offsets in the sentence. */
export interface FrameHit {
  readonly start: number;
  readonly end: number;
  /** It counts in a question too. */
  readonly asked: boolean;
  /** It counts under a condition too. */
  readonly sure: boolean;
}

/**
 * Frames of several kinds, looked up by a meaning of each that few others have. A frame is meanings in their order within a clause:
 * `want receive mail`. `a|b` either; `send.is` in one of these forms (see `Feature`), `send.p1` past and of the writer, `send.n!p`
 * present and never past; `+a` with nothing but
 * light words before it; `a?` may be absent; `-a` not in the clause; `^` at its beginning, `$` at its end (`a|$`: or); `?` first: also in questions,
 * `!` first: also under a condition ("if you insist, I will block you").
 * A frame without `neg` is not said where a negation stands before it, and none reaches across one.
 */
export class FrameIndex {
  private readonly byMeaning = new Map<number, Frame[]>();
  private readonly kinds: number;
  /** The search in which each meaning was met last. */
  private readonly met: number[] = [];
  private searches = 0;

  /** `lists[n]` are the frames of kind `n`; one that names a meaning without words in this language is never found. */
  constructor(lists: readonly (readonly string[])[], senses: WordSenses) {
    this.kinds = lists.length;
    const frames: Frame[] = [];
    for (const [kind, list] of lists.entries())
      for (const source of list.flatMap(withoutFirst)) {
        const frame = parse(source, kind, senses, frames.length);
        if (!frame.items.some((item) => item.bits.length === 0 && isNeeded(item))) frames.push(frame);
      }
    const uses: number[] = [];
    for (const { items } of frames)
      for (const { numbers } of items) for (const number of numbers) uses[number] = (uses[number] ?? 0) + 1;
    for (const frame of frames) {
      const cost = (item: Item): number => item.numbers.reduce((sum, number) => sum + (uses[number] ?? 0), 0);
      const [rarest, ...others] = frame.items.filter(isNeeded).sort((a, b) => cost(a) - cost(b));
      frame.needs = others.map(({ numbers }) => numbers);
      for (const number of rarest?.numbers ?? []) {
        const list = this.byMeaning.get(number);
        if (list) list.push(frame);
        else this.byMeaning.set(number, [frame]);
      }
    }
  }

  /** The first hit of each kind in a sentence, or null; nothing where no kind has one. Takes time in proportion to the words. */
  search(tokens: readonly Token[]): readonly (FrameHit | null)[] {
    const frames = this.possible(tokens);
    if (frames.length === 0) return NONE;
    let found: (FrameHit | null)[] | null = null;
    for (const [at, { word, start }] of tokens.entries()) {
      if (!word) continue;
      for (const number of word.forms.keys()) {
        for (const frame of frames) {
          if (!frame.items[0]?.numbers.includes(number)) continue;
          const known = found?.[frame.kind];
          if (known && (known.asked || !frame.asked)) continue;
          const end = matches(frame, tokens, at);
          if (end < 0) continue;
          found ??= new Array<FrameHit | null>(this.kinds).fill(null);
          found[frame.kind] = { start, end: tokens[end - 1]?.end ?? start, asked: frame.asked, sure: frame.sure };
        }
      }
    }
    return found ?? NONE;
  }

  /** Whether the sentence at hand has one of some meanings. */
  private hasOne(meanings: readonly number[]): boolean {
    for (const meaning of meanings) if (this.met[meaning] === this.searches) return true;
    return false;
  }

  /** The frames of which a sentence has all meanings, in their order. */
  private possible(tokens: readonly Token[]): Frame[] {
    const search = ++this.searches;
    const meanings: number[] = [];
    for (const { word } of tokens)
      if (word)
        for (const number of word.forms.keys()) {
          if (this.met[number] === search) continue;
          this.met[number] = search;
          meanings.push(number);
        }
    const found: Frame[] = [];
    for (const meaning of meanings)
      for (const frame of this.byMeaning.get(meaning) ?? NONE) {
        if (frame.search === search) continue;
        frame.search = search;
        if (frame.needs.every((need) => this.hasOne(need))) found.push(frame);
      }
    return found.sort((a, b) => a.order - b.order);
  }
}

const NONE: readonly never[] = [];

/** A frame is looked for from its first meaning on: one whose first may be absent is two. */
function withoutFirst(source: string): string[] {
  const without = source.replace(/^((?:[?!^] ){0,3})\w\S{0,80}\? /, '$1');
  return without === source ? [source] : [source, ...withoutFirst(without)];
}

const isNeeded = ({ optional, end }: Item): boolean => !optional && !end;

function parse(source: string, kind: number, senses: WordSenses, order: number): Frame {
  const items: Item[] = [];
  const without: string[] = [];
  let [asked, sure, first, last, denies] = [false, false, false, false, false];
  for (const word of source.split(' ')) {
    if (word === '?') asked = true;
    else if (word === '!') sure = true;
    else if (word === '^') first = true;
    else if (word === '$') last = true;
    else if (word.startsWith('-')) without.push(word.slice(1));
    else {
      const [names = '', forms = ''] = word.replace(/^\+|\?$/g, '').split('.');
      const [form = '', not = ''] = forms.split('!');
      const meanings = names.split('|');
      if (meanings.includes('neg')) denies = true;
      const bits = senses.bitsOf(meanings);
      items.push({
        bits,
        numbers:
          bits.length === 0
            ? []
            : meanings.filter((name) => senses.bitsOf([name]).length > 0).map((name) => senses.number(name)),
        tenses: featureBits(form.replace(/\d/g, '')),
        persons: featureBits(form.replace(/\D/g, '')),
        not: featureBits(not),
        next: word.startsWith('+'),
        optional: word.endsWith('?'),
        end: meanings.includes('$'),
      });
    }
  }
  return {
    kind,
    items,
    needs: [],
    without: without.length > 0 ? senses.bitsOf(without) : null,
    first,
    last,
    asked,
    sure,
    denies,
    order,
    search: 0,
  };
}

function overlap(one: readonly number[], other: readonly number[]): boolean {
  for (let index = Math.min(one.length, other.length) - 1; index >= 0; index--)
    if (((one[index] ?? 0) & (other[index] ?? 0)) !== 0) return true;
  return false;
}

function fits({ word, mine, perfect }: Token, item: Item): boolean {
  if (!word || !overlap(word.bits, item.bits)) return false;
  if (item.tenses === 0 && item.persons === 0) return true;
  for (const number of item.numbers) {
    const plain = word.forms.get(number);
    if (plain === undefined) continue;
    const form = (plain & PARTICIPLE) === 0 ? plain : plain | perfect;
    if ((form & item.not) !== 0) continue;
    const tense = item.tenses === 0 ? form : form & item.tenses;
    if ((tense & IMPERSONAL) !== 0) return true;
    if (
      (item.persons === 0 || (form & item.persons) !== 0 || (mine && item.persons === FIRST)) &&
      (item.tenses === 0 || tense !== 0)
    )
      return true;
  }
  return false;
}

/** The position after the match, or -1. */
function matches(frame: Frame, tokens: readonly Token[], at: number): number {
  const [head, ...items] = frame.items;
  const token = tokens[at];
  if (!head || !token || !fits(token, head)) return -1;
  if (frame.first && !isFirst(tokens, at)) return -1;
  if (!frame.denies && denied(tokens, at)) return -1;
  let ends = [at + 1];
  for (const item of items) {
    const next = item.optional ? [...ends] : item.end ? ends.filter((end) => isLast(tokens, end)) : [];
    for (const from of ends) reach(tokens, from, item, next);
    if (next.length === 0) return -1;
    ends = next;
  }
  if (frame.last) ends = ends.filter((end) => isLast(tokens, end));
  const end = ends[0];
  if (end === undefined) return -1;
  return frame.without && clauseHas(tokens, at, frame.without) ? -1 : end;
}

/** Adds to `next` the positions after each word in reach that fits. */
function reach(tokens: readonly Token[], from: number, item: Item, next: number[]): void {
  let gap = 0;
  const most = Math.min(tokens.length, from + REACH);
  for (let at = from; at < most; at++) {
    const token = tokens[at];
    if (!token?.word || token.word.border) return;
    if (fits(token, item) && !next.includes(at + 1)) next.push(at + 1);
    if (token.word.negates) return;
    if (!token.word.light && (item.next || ++gap > GAP)) return;
  }
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = tokens[before]?.word;
    if (!word || word.border) return true;
    if (!word.light) return false;
  }
  return true;
}

function isLast(tokens: readonly Token[], end: number): boolean {
  for (let after = end; after < tokens.length; after++) {
    const word = tokens[after]?.word;
    if (!word || word.border) return true;
    if (!word.light) return false;
  }
  return true;
}

function denied(tokens: readonly Token[], at: number): boolean {
  let words = 0;
  for (let before = at - 1; before >= 0 && words < SCOPE; before--) {
    const word = tokens[before]?.word;
    if (!word || word.border) return false;
    // "Se não resolverem vou reclamar": the condition is denied, not what follows from it.
    if (word.negates) return !tokens[before - 1]?.word?.opens;
    if (!word.light) words++;
  }
  return false;
}

/** Whether the clause of a position holds one of some meanings. */
function clauseHas(tokens: readonly Token[], at: number, bits: readonly number[]): boolean {
  for (let before = at; before >= 0; before--) {
    const word = tokens[before]?.word;
    if (!word || word.border) break;
    if (overlap(word.bits, bits)) return true;
  }
  for (let after = at + 1; after < tokens.length; after++) {
    const word = tokens[after]?.word;
    if (!word || word.border) break;
    if (overlap(word.bits, bits)) return true;
  }
  return false;
}
