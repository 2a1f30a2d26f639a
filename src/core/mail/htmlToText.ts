import { htmlLines } from './htmlLines';

/**
 * The text of an HTML body as a plain-text client would show it: blocks on lines of their own, list bullets, quoted blocks
 * with `> ` before each line. Runs of blank lines become one. Never throws.
 */
export function htmlToText(html: string): string {
  return htmlLines(html)
    .map(({ text, depth }) => (depth > 0 ? `${'>'.repeat(depth)} ${text}`.trimEnd() : text))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
