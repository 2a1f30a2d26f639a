import { everywhere } from './phrases';
import { foldText } from '../language/foldText';

const abbreviations = new Set(everywhere('abbreviations'));
const bullet = /^\s*(?:[-–—•*·▪►➢✓]|\(?\d{1,2}[.)]|[a-z]\))\s+(?=\S)/i;

/**
 * The sentences of a text, trimmed, in order, nothing lost but white space. A sentence ends at `.`, `!`, `?`, `…` followed by
 * white space, at a blank line, at a bullet, and at a line end where the line is no wrapped one (short, or the next begins
 * anew). Full stops of abbreviations, initials, numbers and dates end none.
 */
export function sentences(text: string): string[] {
  const found: string[] = [];
  for (const paragraph of paragraphs(text)) splitParagraph(paragraph, found);
  return found;
}

/** Lines joined where they were wrapped. */
function paragraphs(text: string): string[] {
  const out: string[] = [];
  let current: string[] = [];
  let last = '';
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const hard = lines.every((line) => line.length <= WIDEST || /\S{50}/.test(line));
  const casual = /^\p{Ll}/u.test(lines.find((line) => line !== '') ?? '');
  const flush = (): void => {
    if (current.length > 0) out.push(current.join(' '));
    current = [];
  };
  for (const line of lines) {
    if (line === '' || (current.length > 0 && (bullet.test(line) || !wrapped(last, line, hard, casual)))) flush();
    if (line !== '') current.push(line);
    last = line;
  }
  flush();
  return out;
}

/**
 * No program that wraps lines lets one be so long, an address of the web apart: where one is, a line's end is its writer's (RFC 5322, 2.1.1
 * asks for 78).
 */
const WIDEST = 100;

/**
 * Whether `line` goes on with what `last` began: a full line in a text whose lines are wrapped (`hard`), or one that opens in lower case
 * after no full stop, unless that is how its writer begins (`casual`).
 */
function wrapped(last: string, line: string, hard: boolean, casual: boolean): boolean {
  const space = line.indexOf(' ');
  const full = hard && last.length + (space < 0 ? line.length : space) >= 66;
  if (/[.!?…:;]$/.test(last)) return last.length > 50 && full;
  return !casual && /^[\p{Ll}(]/u.test(line) ? last.length > 20 || !last.endsWith(',') : full;
}

const STOP = 46;

function splitParagraph(paragraph: string, found: string[]): void {
  let start = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const code = paragraph.charCodeAt(at);
    if (code !== STOP && code !== 33 && code !== 63 && code !== 0x2026) continue;
    let end = at + 1;
    while (end < paragraph.length && /[.!?…"'”’»)\]]/.test(paragraph.charAt(end))) end++;
    const next = paragraph.charAt(end);
    if (next !== '' && next !== ' ') {
      at = end - 1;
      continue;
    }
    if (code === STOP && end === at + 1 && !endsSentence(paragraph, at)) continue;
    push(paragraph.slice(start, end), found);
    start = end;
    at = end;
  }
  push(paragraph.slice(start), found);
}

function push(text: string, found: string[]): void {
  const trimmed = text.trim();
  if (trimmed === '') return;
  // "?!" or ")" alone belongs to the sentence before it.
  if (!/[\p{L}\p{N}]/u.test(trimmed) && found.length > 0) found.push(`${found.pop() ?? ''} ${trimmed}`);
  else found.push(trimmed);
}

function endsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  const rest = text.slice(at + 1).trimStart();
  if (rest === '') return true;
  if (/^\p{L}$/u.test(word) && /^\p{Lu}$/u.test(word)) return false; // an initial: "J. Silva"
  if (/^\d{1,2}$/.test(word) && at - word.length <= 1 && /^\s*$/.test(text.slice(0, at - word.length))) return false; // "1. item"
  if (abbreviations.has(foldText(word))) return /^\p{Lu}/u.test(rest) && alsoWords.has(foldText(word));
  return !/^[\p{Ll}]/u.test(rest) || word.length > 3;
}

/** Abbreviations that also stand at the end of a sentence ("etc. Depois…"). */
const alsoWords = new Set([
  'etc',
  'ltda',
  'inc',
  's.a',
  'hs',
  'hr',
  'hrs',
  'no',
  'a.m',
  'p.m',
  'un',
  'max',
  'min',
  'd',
  'sun',
  'sat',
  'me',
  'mar',
  'set',
  'ter',
  'sab',
  'st',
  'r',
  'c',
  'ex',
  'mon',
  'co',
  'fig',
  'ext',
]);
