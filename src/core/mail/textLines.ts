import { isGroupWise } from './groupWiseHeader';
import type { Line } from './Line';
import { otherMarks } from './otherMarks';
import { mailLanguages } from '../language/mailLanguages';
import { anyOf } from './phrases';

const GREATER = 62;
const SPACE = 32;

/** Characters taken apart into lines: no conversation is longer. What lies beyond is shown below the last line as it is. */
const MOST_CHARACTERS = 500_000;

/**
 * A plain body as lines with their quote depth. CRLF and lone CR end a line, no-break spaces become spaces, byte order
 * marks and NULs go. `>` counts at the line's start only (RFC 3676 §4.5; `> >` and `>>` alike).
 */
export function textLines(text: string): Line[] {
  if (text.length > MOST_CHARACTERS) {
    const lines = textLines(text.slice(0, MOST_CHARACTERS));
    lines.push({ text: text.slice(MOST_CHARACTERS), depth: lines.at(-1)?.depth ?? 0, mark: null });
    return lines;
  }
  const clean = noise.some((char) => text.includes(char)) ? cleaned(text) : text;
  const apart = wroteAndMore.test(clean) ? clean.replace(glued, '$1$2\n$1') : clean;
  const lines: Line[] = [];
  for (let from = 0, to = 0; to >= 0; from = to + 1) {
    to = apart.indexOf('\n', from);
    lines.push(lineBetween(apart, from, to < 0 ? apart.length : to));
  }
  return apart.includes('\n: ') || apart.includes('\n| ') ? otherMarks(lines) : lines;
}

const spelled = (name: 'leads' | 'verbs'): string =>
  anyOf(mailLanguages.flatMap((language) => language[name].split('|').filter((word) => word !== '')));
const wrote = `> (?:${spelled('verbs')}):[ \\t]{1,40}(?=\\S)`;
const wroteAndMore = new RegExp(`@[^<>\\s]{1,190}${wrote}`, 'i');
/** Yahoo's apps write the quoted text right behind the attribution: "Em qui., 13 de mar. de 2025 às 10:22, Ana<ana@x.example> escreveu:   Bom dia". */
const glued = new RegExp(
  `^((?:[ \\t]{0,3}>)*)([ \\t]{0,8}(?:${spelled('leads')})[ \\t](?=[^\\n<]{0,160}\\d)[^\\n<]{6,200}<[^<>\\s@]{1,64}@[^<>\\s]{1,190}${wrote.replace('[ \\t]', ')[ \\t]')}`,
  'gim',
);

/** What is no part of a line; looked for one by one, which costs a tenth of one expression for all. */
const noise = ['\r', '\0', '\u00a0', '\u202f', '\ufeff', '\u200b', '\u200e', '\u200f', '\u0301', '\u0303', '\u0327'];

const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\0\ufeff\u200b\u200e\u200f]/g, '');

function lineBetween(text: string, from: number, to: number): Line {
  let at = from;
  while (at < from + 3 && at < to && text.charCodeAt(at) === SPACE) at++;
  if (at >= to || text.charCodeAt(at) !== GREATER) return { text: text.slice(from, to), depth: 0, mark: null };
  let depth = 0;
  let end = at;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      depth++;
      end = ++at;
    } else if (code === SPACE && at - end < 2) at++;
    else break;
  }
  if (depth === 3 && isGroupWise(text.slice(from, to))) return { text: text.slice(from, to), depth: 0, mark: null };
  // One space after the mark belongs to the mark; what is indented further stays indented.
  return { text: text.slice(end < to && text.charCodeAt(end) === SPACE ? end + 1 : end, to), depth, mark: null };
}
