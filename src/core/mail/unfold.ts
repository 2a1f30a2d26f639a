const GREATER = 62;
const SPACE = 32;

/** How many `>` a line begins with, and what stands behind them, space stuffing taken off (RFC 3676 §4.4, §4.5). */
function quoted(line: string): { readonly depth: number; readonly text: string } {
  let depth = 0;
  let at = 0;
  while (
    line.charCodeAt(at) === GREATER ||
    (depth > 0 && line.charCodeAt(at) === SPACE && line.charCodeAt(at + 1) === GREATER)
  )
    if (line.charCodeAt(at++) === GREATER) depth++;
  return { depth, text: line.slice(line.charCodeAt(at) === SPACE ? at + 1 : at) };
}

/**
 * Flowed text (RFC 3676 §4) with its paragraphs on one line each, quoted ones as well: a line that ends with a blank goes on in the next
 * one of the same quote depth. "-- " and a blank line end theirs whatever follows. `delSp` takes the blank away that marked the break.
 */
export function unfold(text: string, delSp: boolean): string {
  const out: string[] = [];
  let open: { depth: number; parts: string[] } | null = null;
  const close = (): void => {
    if (open) out.push(`${'>'.repeat(open.depth)}${open.depth > 0 ? ' ' : ''}${open.parts.join('')}`.trimEnd());
    open = null;
  };
  for (const line of text.split(/\r?\n/)) {
    const { depth, text: words } = quoted(line);
    const soft = words.endsWith(' ') && words !== '-- ' && words.trim() !== '';
    if (open && (open.depth !== depth || words === '-- ')) close();
    open ??= { depth, parts: [] };
    open.parts.push(soft && delSp ? words.slice(0, -1) : words);
    if (!soft) close();
  }
  close();
  return out.join('\n');
}
