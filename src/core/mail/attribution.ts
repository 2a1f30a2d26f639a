import { isBlank } from './isBlank';
import type { Budget } from './Budget';
import { foldText } from '../language/foldText';
import { oneSpaced } from '../language/oneSpaced';
import type { Line } from './Line';
import { anyOf, everywhere, letterAt, words } from './phrases';
import { english } from '../language/en/mail';
import { foldedDate } from './quotedDate';
import type { QuotedHeader } from './QuotedHeader';
import { addressIn, firstAddress, plainName } from './quotedPeople';

const verbList = everywhere('verbs');
const lastWords = new Set(verbList.map((verb) => verb.split(' ').at(-1) ?? verb));
const leads = new RegExp(`^[\\s"'*_-]{0,4}(?:(?:${anyOf(everywhere('leads'))})\\s+){1,2}`, 'u');
const verbs = new RegExp(`(?:^|[\\s,>)"'*])(?:${anyOf(verbList)})(?=[\\s:,(：*]|$)`, 'u');
const cjkVerbs = /写道|寫道|のメール|님이 작성/;
const quoting = new RegExp(`^[\\s"'*_-]{0,4}(?:${anyOf(everywhere('quoting'))})\\s`, 'u');
const weekdayStart = /^[\s"'*_-]{0,4}(?:\p{L}{2,14}[.,]{0,2}\s)?(?:\p{L}{2,10}\.?,?\s)?\d/u;
const mail = /[^\s<>()[\]"']{1,64}@[^\s<>()[\]"']{1,190}/g;
const englishVerbs = words(english.verbs);
const english24 = new RegExp(`\\b(?:${anyOf(englishVerbs)})\\b`);

const ascii = /^[\t-~]*$/;
const openAddress = /<[^<>]{0,90}$/;

/** Lines that a sentence header may be wrapped over. */
const SPAN = 5;
const LONGEST = 420;
/** Letters of a verb's last word at most. */
const LONGEST_WORD = 15;

const COLON = 58;
const WIDE_COLON = 0xff1a;
const BRACKET = 41;
const DASH = 45;
const SPACE = 32;
const TAB = 9;

/** What stands before the last letter of a verb, by that letter, as bits: looked at before a word is cut out. */
const endings = new Int32Array(32);
for (const word of lastWords) {
  const [before, last] = ending(word);
  if (before >= 0 && last >= 0) endings[last] = (endings[last] ?? 0) | (1 << before);
}

/** The two last letters as numbers (see `letterAt`). */
function ending(text: string): readonly [before: number, last: number] {
  return [letterAt(text, text.length - 2), letterAt(text, text.length - 1)];
}

/** Whether a line may be the last of an attribution: ends with a colon, with a bracket after a verb, or with the verb itself. */
function mayEnd(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // Most lines end with a letter or a full stop.
  if (last > 96 && last < 123) return lastWord(text);
  if (last === COLON || last === WIDE_COLON) return true;
  if (last === SPACE || last === 42 || last === TAB || last === 95) {
    let end = text.length - 1;
    while (end > 0 && end > text.length - 9 && ' *_\t'.includes(text.charAt(end - 1))) end--;
    return text.charCodeAt(end - 1) === COLON || lastWord(text.slice(0, end));
  }
  if (last === DASH)
    return /\p{L}\s?:?\s?-{3,8}$/u.test(text.slice(-14)) && lastWord(text.replace(/[\s:-]{1,12}$/, ''));
  return last === BRACKET ? text.length < 300 && verbs.test(foldText(text)) : lastWord(text);
}

/** Whether the last word is the last of a verb; letters are looked at before a word is cut out. */
function lastWord(text: string): boolean {
  const [before, last] = ending(text);
  if (before >= 0 && last >= 0 && ((endings[last] ?? 0) & (1 << before)) === 0) return false;
  if (text.length > 300) return false;
  let start = text.length - 1;
  for (; start >= 0; start--) {
    const code = text.charCodeAt(start);
    if (code === SPACE || code === TAB) break;
    if (text.length - start > LONGEST_WORD) return false;
  }
  return lastWords.has(foldText(text.slice(start + 1)));
}

/** Whether the line, or the one above it, has what every attribution has: a verb, an address, or a word of quoting. */
function hasCore(lines: readonly Line[], at: number): boolean {
  for (let i = at; i >= at - 1; i--) {
    const text = lines[i]?.text ?? '';
    if (text.length > LONGEST) return false;
    if (text.includes('@') || text.includes('>')) return true;
    const folded = foldText(text);
    if (verbs.test(folded) || quoting.test(folded) || cjkVerbs.test(text)) return true;
  }
  return false;
}

/** The attribution ("Em …, X escreveu:") whose last line is `at`, wrapped over the lines before it or not; null when there is none. */
export function attributionEndingAt(
  lines: readonly Line[],
  at: number,
  floor: number,
  budget: Budget,
): QuotedHeader | null {
  const line = lines[at];
  if (!line || line.text.length > LONGEST || !mayEnd(line.text) || !hasCore(lines, at)) return null;
  budget.left -= 40;
  let text = '';
  let weak: QuotedHeader | null = null;
  for (let start = at; start >= Math.max(floor, at - SPAN + 1); start--) {
    const part = lines[start];
    if (!part || part.text.length > LONGEST) break;
    if (isBlank(part.text)) {
      // The bracket of a broken "<address" was taken for a quote mark.
      if (start === at || part.depth === 0 || !openAddress.test(lines[start - 1]?.text ?? '')) break;
      text = `> ${text}`;
      continue;
    }
    if (start < at && part.depth !== line.depth) {
      // A gateway broke the sentence: what it broke off has fewer marks, or those of the quote below.
      const short = line.text.trim().length < 16;
      if (line.depth === 0 ? !short || start < at - 1 : part.depth === 0 && !short) break;
      if (part.depth < line.depth && openAddress.test(part.text) && !text.startsWith('>')) text = `>${text}`;
    }
    const piece = part.text.trim();
    text = text === '' ? piece : /[<(]$/.test(piece) ? piece + text : `${piece} ${text}`;
    if (text.length > LONGEST * 1.5) break;
    const header = readAttribution(text, lines, start, at + 1);
    if (header?.strong) return header.header;
    if (header && start >= at - 1 && (weak === null || (weak.from.name ?? weak.from.address) === null))
      weak = header.header;
  }
  return weak;
}

/** First line after `from` that is not blank. */
function nextLine(lines: readonly Line[], from: number): Line | null {
  for (let at = from; at < Math.min(lines.length, from + 6); at++) {
    const line = lines[at];
    if (line && !isBlank(line.text)) return line;
  }
  return null;
}

function readAttribution(
  original: string,
  lines: readonly Line[],
  start: number,
  end: number,
): { header: QuotedHeader; strong: boolean } | null {
  const plain = ascii.test(original) ? original : original.normalize('NFC').replace(/[\u00a0\u202f\u2009]/g, ' ');
  const drawn = plain.charCodeAt(0) === DASH || plain.charCodeAt(plain.length - 1) === DASH;
  const text = drawn ? plain.replace(/^[\s-]{2,12}|[\s-]{2,12}$/g, '') : plain;
  const folded = foldText(text);
  const lead = leads.exec(folded);
  const verb = verbs.exec(folded) ?? (ascii.test(folded) ? null : cjkVerbs.exec(folded));
  const cites = quoting.test(folded);
  const found = firstAddress(mail, text);
  if (!verb && !cites && !found) return null;
  const here = lines[start];
  const next = nextLine(lines, end);
  const deeper = next !== null && here !== undefined && next.depth > here.depth;
  const marked = here?.mark === 'header';
  const date = foldedDate(folded, folded.includes('/') && english24.test(folded));
  const opens = (lead !== null || weekdayStart.test(folded)) && date !== null && (date.start < 45 || deeper);
  const name = nameBeside(text, folded, date, verb, lead?.[0].length ?? 0);
  const nameWords = name === null ? 0 : name.split(' ').length;
  const tooLong = nameWords > 8;
  let strong = false;
  if (opens && date && !tooLong)
    strong = verb
      ? date.timed || found !== null || deeper || marked || (name !== null && nameWords <= 4 && date.start < 30)
      : found !== null && (date.timed || deeper);
  const colon = /[:：][*_\s]*$/.test(text);
  const ends = verb !== null && verb.index + verb[0].length === folded.trimEnd().length;
  const bare =
    verb !== null &&
    !tooLong &&
    (colon || (deeper && ends)) &&
    (deeper || marked || (date !== null && (found !== null || date.timed)));
  const other =
    (found !== null && colon && (date !== null || verb !== null) && (deeper || marked)) ||
    (cites && (deeper || found !== null) && !tooLong);
  if (!strong && !bare && !other) return null;
  if (!strong && text.length > 200 && date === null) return null;
  const address = found ? addressIn(found[0].replace(/^mailto:/i, '').replace(/[>:,;.]+$/, '')) : null;
  return {
    strong,
    header: {
      start,
      end,
      forward: false,
      sentence: true,
      from: { name, address },
      to: '',
      cc: '',
      date,
      subject: null,
    },
  };
}

const noise = new RegExp(
  `^(?:[\\s,;:()"'·|-]|(?:${anyOf([...everywhere('leads'), ...everywhere('quoting'), 'de', 'del', 'a las', 'às', 'at', 'um', 'uhr', 'om', 'kl.', 'kl', 'alle', 'à', 'h', 'o', 'user', 'пользователь', 'by', 'hs', 'hrs', 'horas', 'y', 'ore', 'ha', 'der', 'die'])})(?=[\\s,.:;()"']|$))+`,
  'u',
);

/** What is left of the sentence when date, verb, lead and address are taken away. */
function nameBeside(
  text: string,
  folded: string,
  date: { start: number; end: number } | null,
  verb: RegExpExecArray | null,
  lead: number,
): string | null {
  const holes: [number, number][] = [[0, lead]];
  if (date) holes.push(datePlace(folded, date, lead));
  if (verb) holes.push([verb.index, verb.index + verb[0].length]);
  let rest = '';
  let from = 0;
  for (const [a, b] of holes.sort((x, y) => x[0] - y[0])) {
    if (a > from) rest += `${text.slice(from, a)} `;
    from = Math.max(from, b);
  }
  rest += text.slice(from);
  const bracketed = rest.includes('(');
  if (bracketed || rest.includes('<'))
    rest = rest.replace(
      /<[^<>]{0,300}(?:<[^<>]{0,300}>)?[^<>]{0,20}>|\((?:mailto:)?[^()\s]{1,64}@[^()\s]{1,190}\)/g,
      ' ',
    );
  if (bracketed) rest = rest.replace(/\(\s*(?:GMT|UTC)?[^()\p{L}]{0,12}\)/gu, ' ');
  if (rest.includes('@')) rest = rest.replace(mail, ' ');
  rest = oneSpaced(rest).trim();
  const opening = noise.exec(foldText(rest));
  if (opening) rest = rest.slice(opening[0].length);
  return plainName(rest);
}

/** Where a date stands with its weekday, and with the brackets around both ("(terça, 13/08/2024 à(s) 10:22)"). */
function datePlace(folded: string, date: { start: number; end: number }, floor: number): [number, number] {
  const start = weekdayBefore(folded, date.start, floor);
  const open = folded.lastIndexOf('(', start);
  return open >= Math.max(floor, start - 2) && folded.charAt(date.end) === ')'
    ? [open, date.end + 1]
    : [start, date.end];
}

/** Start of the weekday that stands before a date ("seg., ", "terça-feira, "). */
function weekdayBefore(folded: string, dateStart: number, floor: number): number {
  const before = folded.slice(Math.max(floor, dateStart - 30), dateStart);
  const found = /(?:^|[\s(])[\p{L}.-]{2,18}(?:\s?feira)?[.,]{0,2}\s?(?:(?:dia|den|the|o|de|el|às|as|à\(s\))\s)?$/u.exec(
    before,
  );
  return found ? dateStart - (before.length - found.index) : dateStart;
}
