import { patternClues } from './patternClues';
import { hasRun, markRuns, runKey } from './runsOf';

/** A pattern that an index holds. */
export interface Clued<T> {
  readonly value: T;
  /** One of these runs stands in every match; null where none can be named. */
  readonly runs: readonly number[] | null;
  /** The sentence, by its number, for which `open` was told. */
  asked: number;
  open: boolean;
}

/** As many beginnings of words as are remembered. */
const REMEMBERED = 20_000;
const NONE: readonly never[] = [];

/**
 * Patterns by what their matches begin with and cannot do without (see `patternClues`), so that few of them are tried: at each word of a
 * sentence those that can begin so and have what they need in the sentence.
 */
export class ClueIndex<T> {
  private readonly byHead = new Map<number, Clued<T>[]>();
  /** What `byHead` has under the first letters of a word, four at most. */
  private readonly byBeginning = new Map<number, readonly Clued<T>[]>();
  private sentence = '';
  private sentences = 0;

  /** Adds a pattern by its source. */
  add(source: string, value: T): void {
    const { heads, runs } = patternClues(source);
    const clued: Clued<T> = { value, runs: runs && runs.map(runKey), asked: 0, open: true };
    for (const head of heads) {
      let key = 0;
      for (let at = 0; at < head.length; at++) key = (key << 8) | letter(head, at);
      const list = this.byHead.get(key);
      if (list) list.push(clued);
      else this.byHead.set(key, [clued]);
    }
  }

  /** What `at` and `isOpen` speak of from now on. */
  read(sentence: string): void {
    this.sentence = sentence;
    this.sentences++;
    markRuns(sentence);
  }

  /** The patterns that can begin at a place of the sentence. */
  at(start: number): readonly Clued<T>[] {
    const { sentence } = this;
    const most = Math.min(4, sentence.length - start);
    // Numbers for the letters, because cutting and hashing strings would cost more than all the matching.
    let whole = 0;
    for (let length = 0; length < most; length++) whole = (whole << 8) | letter(sentence, start + length);
    let list = this.byBeginning.get(whole);
    if (!list) {
      const found = [...(this.byHead.get(0) ?? NONE)];
      for (let length = 1; length <= most; length++)
        found.push(...(this.byHead.get(whole >>> (8 * (most - length))) ?? NONE));
      if (this.byBeginning.size > REMEMBERED) this.byBeginning.clear();
      this.byBeginning.set(whole, (list = found));
    }
    return list;
  }

  /** Whether the sentence has what a pattern cannot do without. */
  isOpen(clued: Clued<T>): boolean {
    if (clued.asked !== this.sentences) {
      clued.asked = this.sentences;
      clued.open = clued.runs === null || hasRun(clued.runs);
    }
    return clued.open;
  }
}

/** A letter as eight bits, never zero; those beyond share one: a pattern is then tried in vain. */
function letter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0 || code > 255 ? 1 : code;
}
