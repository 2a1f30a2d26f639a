/** Named word lists that a pattern may use as `<name>`: alternatives joined by `|`. */
export type Words = Readonly<Record<string, string>>;

/** Words of a clause that may stand between; a word of negation among them would turn the meaning, so there is none (list `not`). */
function gap(words: Words): string {
  return `(?:${words['not'] === undefined ? '' : `(?!(?:${words['not']}) )`}[^\\s,;:()]{1,40} ){0,5}`;
}

const WIDE_GAP = '(?:[^\\s]{1,60} ){0,9}';

/**
 * One pattern of the language data as regular-expression source. `<name>` is a word list; ` ~ ` allows up to five words of the
 * same clause in between (`(?:~ )?` where no space stands before, `(?: ~)? ` where none need follow), ` ~~ ` up to nine with any
 * punctuation; `[^.]` stays on its line. All are bounded and deterministic, so matching stays linear.
 * A list that is missing is a mistake in the data and throws when the data is loaded.
 */
export function expandPattern(pattern: string, words: Words): string {
  const GAP = gap(words);
  return pattern
    .replace(/<([a-z]\w*)>/g, (_, name: string) => {
      const list = words[name];
      if (list === undefined) throw new Error(`no word list <${name}>`);
      return `(?:${expandPattern(list, words)})`;
    })
    .replaceAll('[^.]', '[^.\\n]')
    .replaceAll('(?: ~|,)? ', `,? ${GAP}`)
    .replaceAll('(?: ~)? ', ` ${GAP}`)
    .replaceAll('(?:~ )?', GAP)
    .replace(/ ~~ /g, ` ${WIDE_GAP}`)
    .replace(/ ~ /g, ` ${GAP}`);
}

/** Several patterns as one expression over folded lines, at word borders; never matches when there are none. */
export function compilePatterns(patterns: readonly string[], words: Words, flags = 'gm'): RegExp {
  const source = patterns.length ? patterns.map((pattern) => expandPattern(pattern, words)).join('|') : '[]';
  return new RegExp(`(?<![\\w@])(?:${source})(?:(?![\\w@])|(?<![\\w@]))`, flags);
}

/** What rules a sentence out, as one expression: as `compilePatterns`, and a word of five letters or more may go on ("concorren"). */
export function compileGuards(patterns: readonly string[], words: Words): RegExp {
  const source = patterns.length ? patterns.map((pattern) => expandPattern(pattern, words)).join('|') : '[]';
  return new RegExp(`(?<![\\w@])(?:${source})(?:(?![\\w@])|(?<![\\w@])|(?<=[a-z]{5}))`);
}
