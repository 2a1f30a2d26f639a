import { fold } from './fold';
import type { Line } from './Line';
import { anyOf, everywhere, words } from './phrases';
import { english } from '../language/en/mail';
import { quotedDate } from './quotedDate';
import type { QuotedHeader } from './QuotedHeader';
import { plainName, quotedPerson } from './quotedPeople';

const verbList = everywhere('verbs');
const lastWords = new Set(verbList.map((verb) => verb.split(' ').at(-1) ?? verb));
const leads = new RegExp(`^[\\s"'*_-]{0,4}(?:(?:${anyOf(everywhere('leads'))})\\s+){1,2}`, 'u');
const verbs = new RegExp(`(?:^|[\\s,>)"'*])(?:${anyOf(verbList)})(?=[\\s:,(：*]|$)`, 'u');
const cjkVerbs = /写道|寫道|のメール|님이 작성/;
const quoting = new RegExp(`^[\\s"'*_-]{0,4}(?:${anyOf(everywhere('quoting'))})\\s`, 'u');
const weekdayStart = /^[\s"'*_-]{0,4}(?:\p{L}{2,14}[.,]{0,2}\s)?(?:\p{L}{2,10}\.?,?\s)?\d/u;
const mail = /[^\s<>()[\]"']{1,64}@[^\s<>()[\]"']{1,190}/;
const englishVerbs = words(english.verbs);
const english24 = new RegExp(`\\b(?:${anyOf(englishVerbs)})\\b`);

/** Lines that a sentence header may be wrapped over. */
const SPAN = 5;
const LONGEST = 420;

/** Whether a line may be the last of an attribution: ends with a colon, with a bracket after a verb, or with the verb itself. */
function mayEnd(text: string): boolean {
  const end = text.length - 1;
  const last = text.charCodeAt(end);
  if (last === 58 || last === 0xff1a) return true;
  if (last === 32 || last === 42 || last === 9 || last === 95)
    return /[:：][*_\s]{1,6}$/.test(text.slice(-8)) || lastWord(text.trimEnd());
  return last === 41 ? text.length < 300 && verbs.test(fold(text)) : lastWord(text);
}

const lastWord = (text: string): boolean =>
  text.length < 300 &&
  lastWords.has(fold(text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1)).replace(/[.,;]$/, ''));

/** The attribution ("Em …, X escreveu:") whose last line is `at`, wrapped over the lines before it or not; null when there is none. */
export function attributionEndingAt(lines: readonly Line[], at: number, floor: number): QuotedHeader | null {
  const line = lines[at];
  if (!line || line.text.length > LONGEST || !mayEnd(line.text)) return null;
  let text = '';
  let weak: QuotedHeader | null = null;
  for (let start = at; start >= Math.max(floor, at - SPAN + 1); start--) {
    const part = lines[start];
    if (!part || part.text.length > LONGEST || part.text.trim() === '') break;
    if (start < at && (part.depth < line.depth || part.depth > line.depth + 1)) break;
    const piece = part.text.trim();
    text = text === '' ? piece : /[<(]$/.test(piece) ? piece + text : `${piece} ${text}`;
    if (text.length > LONGEST * 1.5) break;
    const header = readAttribution(text, lines, start, at + 1);
    if (header?.strong) return header.header;
    if (header && weak === null && start >= at - 1) weak = header.header;
  }
  return weak;
}

/** First line after `from` that is not blank. */
function nextLine(lines: readonly Line[], from: number): Line | null {
  for (let at = from; at < Math.min(lines.length, from + 6); at++) {
    const line = lines[at];
    if (line && line.text.trim() !== '') return line;
  }
  return null;
}

function readAttribution(
  original: string,
  lines: readonly Line[],
  start: number,
  end: number,
): { header: QuotedHeader; strong: boolean } | null {
  const text = original.normalize('NFC').replace(/[\u00a0\u202f\u2009]/g, ' ');
  const folded = fold(text);
  const lead = leads.exec(folded);
  const verb = verbs.exec(folded) ?? cjkVerbs.exec(folded);
  const cites = quoting.test(folded);
  const found = mail.exec(text);
  if (!verb && !cites && !found) return null;
  const here = lines[start];
  const next = nextLine(lines, end);
  const deeper = next !== null && here !== undefined && next.depth > here.depth;
  const marked = here?.mark === 'header';
  const date = quotedDate(text, english24.test(folded));
  const opens = (lead !== null || weekdayStart.test(folded)) && date !== null && (date.start < 45 || deeper);
  const name = nameBeside(text, folded, date, verb, lead?.[0].length ?? 0);
  const tooLong = name !== null && name.split(' ').length > 8;
  let strong = false;
  if (opens && date && !tooLong)
    strong = verb ? date.timed || found !== null || deeper || marked : found !== null && (date.timed || deeper);
  const colon = /[:：][*_\s]*$/.test(text);
  const bare =
    verb !== null && !tooLong && colon && (deeper || marked || (date !== null && (found !== null || date.timed)));
  const other =
    (found !== null && colon && (date !== null || verb !== null) && (deeper || marked)) ||
    (cites && (deeper || found !== null) && !tooLong);
  if (!strong && !bare && !other) return null;
  if (!strong && text.length > 200 && date === null) return null;
  const address = found ? quotedPerson(found[0].replace(/^mailto:/i, '').replace(/[>:,;.]+$/, '')).address : null;
  return {
    strong,
    header: {
      start,
      end,
      forward: false,
      sentence: true,
      from: { name, address },
      to: [],
      cc: [],
      date,
      subject: null,
      rest: '',
    },
  };
}

const noise = new RegExp(
  `^(?:[\\s,;:()"'·|-]|(?:${anyOf([...everywhere('leads'), ...everywhere('quoting'), 'de', 'del', 'a las', 'às', 'at', 'um', 'uhr', 'om', 'kl.', 'kl', 'alle', 'à', 'h', 'o', 'user', 'пользователь', 'by', 'hs', 'hrs', 'y', 'ore', 'ha', 'der', 'die'])})(?=[\\s,.:;()"']|$))+`,
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
  if (date) holes.push([weekdayBefore(folded, date.start, lead), date.end]);
  if (verb) holes.push([verb.index, verb.index + verb[0].length]);
  let rest = '';
  let from = 0;
  for (const [a, b] of holes.sort((x, y) => x[0] - y[0])) {
    if (a > from) rest += `${text.slice(from, a)} `;
    from = Math.max(from, b);
  }
  rest += text.slice(from);
  rest = rest
    .replace(/<[^<>]{0,300}(?:<[^<>]{0,300}>)?[^<>]{0,20}>|\((?:mailto:)?[^()\s]{1,64}@[^()\s]{1,190}\)/g, ' ')
    .replace(/[^\s<>()[\]"']{1,64}@[^\s<>()[\]"']{1,190}/g, ' ')
    .replace(/\(\s*(?:GMT|UTC)?[^()\p{L}]{0,12}\)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const opening = noise.exec(fold(rest.normalize('NFC')));
  if (opening) rest = rest.slice(opening[0].length);
  return plainName(rest);
}

/** Start of the weekday that stands before a date ("seg., ", "terça-feira, "). */
function weekdayBefore(folded: string, dateStart: number, floor: number): number {
  const before = folded.slice(Math.max(floor, dateStart - 30), dateStart);
  const found = /(?:^|\s)[\p{L}.-]{2,18}(?:\s?feira)?[.,]{0,2}\s?(?:(?:dia|den|the|o|de|el|às|as|à\(s\))\s)?$/u.exec(
    before,
  );
  return found ? dateStart - (before.length - found.index) : dateStart;
}
