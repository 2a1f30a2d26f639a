import type { Line } from './Line';

const COLON = 58;
const BAR = 124;

/**
 * Quotes marked with a colon or a bar instead of `>` (elm, KMail and Eudora offered them): believed right below a line that announces a
 * quote (ends in a colon, has a digit or an address), and from there on for every line with the same mark. Rows of a table drawn with bars are none.
 */
export function otherMarks(lines: readonly Line[]): Line[] {
  let mark = 0;
  let announced = false;
  return lines.map((line) => {
    const text = line.text;
    const first = text.charCodeAt(0);
    const marked =
      (first === COLON || (first === BAR && text.indexOf('|', 1) < 0)) && (text.length === 1 || text.charAt(1) === ' ');
    if (mark === 0 && marked && announced) mark = first;
    if (text.trim() !== '') announced = text.length < 300 && /[\d@]/.test(text) && text.trimEnd().endsWith(':');
    return marked && first === mark ? { text: text.slice(2), depth: line.depth + 1, mark: line.mark } : line;
  });
}
