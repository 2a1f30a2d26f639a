import { ClueIndex } from './ClueIndex';

interface Entry {
  readonly kind: number;
  readonly source: string;
  expression: RegExp | null;
}

/** Where a pattern matches, as offsets in the sentence. */
export type PatternMatch = readonly [start: number, end: number];

const NONE: readonly never[] = [];

/** Many patterns of several kinds, searched in one pass (see `ClueIndex`). */
export class PatternIndex {
  private readonly index = new ClueIndex<Entry>();
  private readonly kinds: number;

  /** `lists[n]` are the sources of kind `n` (see `expandPattern`). */
  constructor(lists: readonly (readonly string[])[]) {
    this.kinds = lists.length;
    for (const [kind, sources] of lists.entries())
      for (const source of sources) this.index.add(source, { kind, source, expression: null });
  }

  /** For each kind its first match in a folded sentence or null; nothing at all where no kind has one. */
  search(sentence: string): readonly (PatternMatch | null)[] {
    let found: (PatternMatch | null)[] | null = null;
    this.index.read(sentence);
    for (let at = 0; at < sentence.length; at++) {
      const code = sentence.charCodeAt(at);
      if (code === 32 || (at > 0 && inWord(sentence.charCodeAt(at - 1)))) continue;
      for (const clued of this.index.at(at)) {
        const entry = clued.value;
        if (found?.[entry.kind] || !this.index.isOpen(clued)) continue;
        const expression = (entry.expression ??= new RegExp(`(?:${entry.source})(?:(?![\\w@])|(?<![\\w@]))`, 'y'));
        expression.lastIndex = at;
        if (!expression.test(sentence)) continue;
        found ??= new Array<PatternMatch | null>(this.kinds).fill(null);
        found[entry.kind] = [at, expression.lastIndex];
      }
    }
    return found ?? NONE;
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
