/** Elements inside one another that are kept; mail of real clients stays below a hundred. */
const DEEPEST = 300;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const voids = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|!)/i;

/**
 * HTML without the tags that nest deeper than mail does: the parser's cost grows with the square of the depth. Text is kept
 * whole. Linear; gives back the same string when nothing is too deep.
 */
export function boundNesting(html: string): string {
  let depth = 0;
  let out = '';
  let from = 0;
  let close = html.indexOf('>');
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const code = html.charCodeAt(at + 1);
    const closes = code === 47;
    if (!closes && (!isLetter(code) || voids.test(html.slice(at, at + 8)))) continue;
    if (closes) {
      if (depth > DEEPEST) cut(at);
      depth = Math.max(0, depth - 1);
    } else if (++depth > DEEPEST) cut(at);
  }
  return from === 0 ? html : out + html.slice(from);

  /** Leaves out the tag at `at`; a block's end is a line's end. */
  function cut(at: number): void {
    // Looked for once for all tags before it: what never ends would be read to the end for each of them.
    if (close >= 0 && close < at) close = html.indexOf('>', at);
    const end = close;
    out += `${html.slice(from, at)} `;
    from = end < 0 || end - at > 5000 ? at + 1 : end + 1;
  }
}
