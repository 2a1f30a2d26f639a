import { expandPattern, type Words } from './compilePattern';
import { headKey, patternHeads } from './patternHeads';

interface Entry {
  readonly kind: number;
  readonly source: string;
  expression: RegExp | null;
}

/**
 * Many patterns of several kinds, searched in one pass: each word of a sentence is looked up by its first letters and only the
 * patterns that can begin so are tried there.
 */
export class PatternIndex {
  private readonly byHead = new Map<number, Entry[]>();
  private readonly kinds: number;

  /** `lists[n]` are the patterns of kind `n`. */
  constructor(lists: readonly (readonly string[])[], words: Words) {
    this.kinds = lists.length;
    for (const [kind, patterns] of lists.entries()) {
      for (const pattern of patterns) {
        const source = expandPattern(pattern, words);
        const entry: Entry = { kind, source, expression: null };
        for (const head of patternHeads(source)) {
          const key = headKey(head);
          const list = this.byHead.get(key);
          if (list) list.push(entry);
          else this.byHead.set(key, [entry]);
        }
      }
    }
  }

  /** For each kind the offset of its first match in a folded sentence and where it ends, or null. */
  search(sentence: string): (readonly [start: number, end: number] | null)[] {
    const found = new Array<readonly [number, number] | null>(this.kinds).fill(null);
    for (let at = 0; at < sentence.length; at++) {
      const code = sentence.charCodeAt(at);
      if (code === 32 || (at > 0 && inWord(sentence.charCodeAt(at - 1)))) continue;
      // Numbers for the letters so far, because cutting and hashing strings would cost more than all the matching.
      let key = 0;
      for (let length = 0; length <= 4 && at + length <= sentence.length; length++) {
        if (length > 0) key = key * 256 + sentence.charCodeAt(at + length - 1);
        const entries = this.byHead.get(key);
        if (!entries) continue;
        for (const entry of entries) {
          if (found[entry.kind]) continue;
          const expression = (entry.expression ??= new RegExp(`(?:${entry.source})(?:(?![\\w@])|(?<![\\w@]))`, 'y'));
          expression.lastIndex = at;
          if (expression.test(sentence)) found[entry.kind] = [at, expression.lastIndex];
        }
      }
    }
    return found;
  }
}

/** a-z, 0-9, `_` and `@`: a pattern does not begin right after one. */
function inWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 64 ||
    (code >= 65 && code <= 90)
  );
}
