import { isBlank } from './isBlank';
import {
  company,
  isContactLine,
  isNameLine,
  isProse,
  isSigned,
  isSignOff,
  isSignOffWithName,
  isTitled,
  nameShape,
  postal,
} from './cardLine';
import { isAttachmentLine, isRule, isWordy } from './footers';

/** Lines that a signature may have, and how far from the end one is looked for. */
const LONGEST = 14;
const WINDOW = 30;

/** The lines of a signature, [start, end). */
export interface SignatureSpan {
  readonly start: number;
  readonly end: number;
  /** A name alone under a closing: it signs the message and is part of its text as well. */
  readonly shared: boolean;
}

const card = (start: number, end: number): SignatureSpan => ({ start, end, shared: false });

/** Where in a message's lines the signature begins and ends; null when there is none. */
export function signatureSpan(lines: readonly string[], name: string | null): SignatureSpan | null {
  const all = filledEnd(lines, lines.length);
  // What a client adds for attachments stands below everything.
  let last = all;
  while (last > 0 && isAttachmentLine(lines[last - 1] ?? '')) last = filledEnd(lines, last - 1);
  return last === 0 ? null : (spanTo(lines, last, name) ?? spanTo(lines, postscriptStart(lines, last), name));
}

function filledEnd(lines: readonly string[], from: number): number {
  let last = from;
  while (last > 0 && isBlank(lines[last - 1] ?? '')) last--;
  return last;
}

/** Where a postscript of a few lines begins that ends the message, without the blanks above it; 0 where there is none. */
function postscriptStart(lines: readonly string[], last: number): number {
  for (let at = last - 1; at > 0 && at >= last - 8; at--)
    if (/^\s*p\.?\s?s\.?\s?[:.,;–-]/i.test(lines[at] ?? '') && isBlank(lines[at - 1] ?? ''))
      return filledEnd(lines, at);
  return 0;
}

function spanTo(lines: readonly string[], last: number, name: string | null): SignatureSpan | null {
  if (last === 0) return null;
  const from = Math.max(0, last - WINDOW);
  return (
    delimited(lines, from, last) ??
    afterSignOff(lines, from, last, name) ??
    named(lines, from, last, name) ??
    contactBlock(lines, from, last) ??
    onlyCard(lines, last, name) ??
    loneName(lines, last)
  );
}

/** A first name alone in the last paragraph ("Tom"), which the sender's full name need not hold; not certain enough to leave the text. */
function loneName(lines: readonly string[], last: number): SignatureSpan | null {
  const text = (lines[last - 1] ?? '').trim();
  if (!isBlank(lines[last - 2] ?? 'x') || !/^\p{Lu}[\p{L}.'-]{1,14}(?: \p{Lu}[\p{L}.'-]{0,14}){0,2}$/u.test(text))
    return null;
  return !isSignOff(text) && /[.!?…)]$/.test(previous(lines, last - 1).trim())
    ? { start: last - 1, end: last, shared: true }
    : null;
}

/** "-- " of RFC 3676 §4.3, and the rules that people draw. */
function delimited(lines: readonly string[], from: number, last: number): SignatureSpan | null {
  for (let at = last - 1; at >= from; at--) {
    const text = lines[at] ?? '';
    if (!isWordy(text.charCodeAt(0)) && /^\s{0,2}(?:--|—|––)\s*$/.test(text)) {
      return holds(lines, at + 1, last, true) && anyText(lines, 0, at) ? card(at, last) : null;
    }
    if (
      at < last - 1 &&
      isRule(text) &&
      text.trim().length >= 3 &&
      holds(lines, at + 1, last, false) &&
      anyText(lines, 0, at) &&
      !lines.slice(at + 1, last).every((line) => isBlank(line) || isSignOff(line))
    )
      return card(topRule(lines, from, at), last);
  }
  return null;
}

/** Where a card between two rules begins, a slogan below the second one; the rule itself where nothing of a card stands above it. */
function topRule(lines: readonly string[], from: number, rule: number): number {
  for (let at = rule - 1; at >= Math.max(from, 1) && rule - at < LONGEST; at--) {
    const text = lines[at] ?? '';
    if (isProse(text)) break;
    if (isRule(text) && text.trim().length >= 3)
      return contacts(lines, at + 1, rule) > 0 && anyText(lines, 0, at) ? at : rule;
  }
  return rule;
}

const anyText = (lines: readonly string[], from: number, to: number): boolean =>
  lines.slice(from, to).some((line) => !isBlank(line));

/** Whether lines may be a card: few, and none of them prose. */
function holds(lines: readonly string[], from: number, last: number, lenient: boolean): boolean {
  let count = 0;
  let prose = 0;
  for (let at = from; at < last; at++) {
    const text = lines[at] ?? '';
    if (isBlank(text)) continue;
    count++;
    if (isProse(text)) prose++;
  }
  return lenient
    ? count <= WINDOW && prose <= 3 && (prose < count || count <= 2)
    : count > 0 && count <= LONGEST && prose === 0;
}

function afterSignOff(lines: readonly string[], from: number, last: number, name: string | null): SignatureSpan | null {
  for (let at = last - 1; at >= from; at--) {
    const text = lines[at] ?? '';
    if (isBlank(text)) continue;
    if (!isSignOff(text)) {
      if (isSignOffWithName(text) && at < last - 1 && holds(lines, at + 1, last, false)) return card(at + 1, last);
      if (isProse(text) && at < last - 6) break;
      continue;
    }
    let end = at + 1;
    let count = 0;
    while (end < last && count <= LONGEST) {
      const line = lines[end] ?? '';
      if (!isBlank(line)) {
        if (isProse(line)) break;
        count++;
      }
      end++;
    }
    if (count === 0) continue;
    if (count > LONGEST) return null;
    // A name alone below the closing is part of the closing.
    if (
      count === 1 &&
      end === last &&
      !isContactLine(
        lines
          .slice(at + 1, end)
          .join('')
          .trim(),
      )
    )
      return { start: at + 1, end, shared: true };
    // What follows prose-free to the end, or a card that prose (a postscript) follows.
    if (end === last || isContactOrName(lines, at + 1, end, name)) {
      while (end > at + 1 && isBlank(lines[end - 1] ?? '')) end--;
      return card(at + 1, end);
    }
  }
  return null;
}

const isContactOrName = (lines: readonly string[], from: number, to: number, name: string | null): boolean =>
  lines.slice(from, to).some((line) => isNameLine(line, name) || isContactLine(line));

/** The sender's name on a line near the end with nothing but card lines below. */
function named(lines: readonly string[], from: number, last: number, name: string | null): SignatureSpan | null {
  let start = -1;
  for (let at = last - 1, count = 0; at >= Math.max(from, 1) && count < LONGEST; at--) {
    const text = lines[at] ?? '';
    if (isBlank(text)) continue;
    count++;
    if (isProse(text)) break;
    if (isNameLine(text, name) && anyText(lines, 0, at)) start = at;
  }
  return start > 0 && !greets(lines, start) ? card(start, last) : null;
}

/** A first line that is a name addresses the reader. */
const greets = (lines: readonly string[], at: number): boolean =>
  /,\s*$/.test(lines[at] ?? '') && !anyText(lines, 0, at);

/** A last block in which most lines carry a phone, an address, a company or a title. */
function contactBlock(lines: readonly string[], from: number, last: number): SignatureSpan | null {
  let start = last;
  for (let at = last - 1; at >= from; at--) {
    const text = lines[at] ?? '';
    if (isBlank(text) || isAttachmentLine(text)) {
      if (start < last && (contacts(lines, start, last) >= 2 || isSigned(lines, start))) break;
      continue;
    }
    if (isProse(text) || last - at > LONGEST) break;
    start = at;
  }
  while (start < last && isBlank(lines[start] ?? '')) start++;
  const count = lines.slice(start, last).filter((line) => !isBlank(line)).length;
  const marks = contacts(lines, start, last);
  const first = lines[start] ?? '';
  const filled = lines.slice(start, last);
  const signed = isSigned(lines, start);
  const addressed = nameShape.test(first.trim()) && filled.some((line) => postal.test(line));
  if (
    start === 0 ||
    count < 2 ||
    (!signed && (marks < 2 || (!addressed && marks * 2 < count))) ||
    /[:?]\s*$/.test(lines[start - 1] ?? '') ||
    /:\s*$/.test(previous(lines, start))
  )
    return null;
  return /^\p{Lu}/u.test(first.trim()) && (isBlank(lines[start - 1] ?? '') || isAttachmentLine(lines[start - 1] ?? ''))
    ? card(start, last)
    : null;
}

/**
 * A card with nothing above it, as who forwards without a word leaves: the sender's name on top, and what they are or where they work.
 * Contact data alone may be what was asked for.
 */
function onlyCard(lines: readonly string[], last: number, name: string | null): SignatureSpan | null {
  const start = lines.findIndex((line) => !isBlank(line));
  return isNameLine(lines[start] ?? '', name) &&
    holds(lines, start + 1, last, false) &&
    contacts(lines, start + 1, last) > 1 &&
    lines.slice(start + 1, last).some((line) => isTitled(line) || company.test(line))
    ? card(start, last)
    : null;
}

function previous(lines: readonly string[], at: number): string {
  for (let i = at - 1; i >= 0; i--) if (!isBlank(lines[i] ?? '')) return lines[i] ?? '';
  return '';
}

const contacts = (lines: readonly string[], from: number, to: number): number =>
  lines.slice(from, to).filter((line) => isContactLine(line) || company.test(line)).length;
