import { foldText } from '../language/foldText';
import { isAttachmentLine, isRule } from './footers';
import { anyOf, everywhere, mayBegin } from './phrases';

const signOffs = new Set(everywhere('signOffs'));
const mayBeSignOff = mayBegin([...signOffs]);
const mayBeTitle = mayBegin(everywhere('titles'));
const signOffLead = new RegExp(`^(?:${anyOf(everywhere('signOffs'))})\\s?[,.!;-]+\\s*(?=\\S)`);
const titleLead = new RegExp(`^(?:${anyOf(everywhere('titles'))})(?=[\\s,.|/()-]|$)`);
const address = /[^\s@]{1,64}@[^\s@]{2,}\.[^\s@]{2,}/;
const contactWord =
  /\d[\d ().-]{6,}\d|(?:^|\s)(?:www\.|https?:\/\/)\S|\b(?:ltda|eireli|s\/a|s\.a\.?|inc|llc|gmbh|s\.?l\.?|corp|ltd|plc|sas)\b\.?|\b(?:tel|cel|fone|whats(?:app)?|mobile|phone|fax|skype|linkedin|instagram|ramal|cnpj|cep|crm|oab|creci|crea|movil|celular)\b/i;

/** Whether a line has a phone, an address of mail or web, or a word of cards. */
const hasContact = (text: string): boolean => (text.includes('@') && address.test(text)) || contactWord.test(text);

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

const bare = (text: string): string =>
  foldText(text)
    .replace(/[\s,.!;:*_~–—-]+$/g, '')
    .replace(/^[\s*_>•–—-]+/, '')
    .replace(/\s+/g, ' ');

/** A closing line that stands alone: "Att,", "Um abraço!", "Best regards". */
export const isSignOff = (text: string): boolean => text.length < 60 && mayBeSignOff(text) && signOffs.has(bare(text));

/** "Abraços, Carla": closing and name on one line; returns true when what follows may be a name. */
function isSignOffWithName(text: string): boolean {
  if (text.length > 60 || !mayBeSignOff(text)) return false;
  const found = signOffLead.exec(foldText(text.trim()));
  if (!found) return false;
  const rest = text.trim().slice(found[0].length).trim();
  const words = rest.split(/\s+/);
  return words.length <= 4 && words.every((word) => /^(?:\p{Lu}|d[aeo]s?$|&|e$|y$)/u.test(word)) && !/[?!]/.test(rest);
}

/** A sentence somebody wrote rather than a line of a card. */
export function isProse(text: string): boolean {
  if (text.length > 400) return true;
  const trimmed = text.trim();
  if (trimmed === '') return false;
  const last = trimmed.charCodeAt(trimmed.length - 1);
  if ((last === QUESTION && /\p{L}/u.test(trimmed)) || postscript(trimmed)) return true;
  const words = wordCount(trimmed);
  if (words < 9 || (words < 24 && hasContact(trimmed))) return false;
  if (sentenceEnd.includes(trimmed.charAt(trimmed.length - 1)) && /^[\p{L}"“(¿¡]/u.test(trimmed))
    return !/[|•·]/.test(trimmed);
  return words >= 14;
}

const QUESTION = 63;
const SPACE = 32;
const sentenceEnd = '.!:,…';

/** "P.S.: …", "Obs.: …" at the start of a line. */
function postscript(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  // p, o
  return (first === 112 || first === 111) && /^(?:p\.?\s?s\.?|obs)\b\s*[.:\-–]/i.test(text);
}

/** How many words blanks part. */
function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (text.charCodeAt(at - 1) !== SPACE) count++;
  return text.includes('\t') ? text.split(/\s+/).length : count;
}

/** A line that begins with a title. */
const isTitled = (text: string): boolean => mayBeTitle(text) && titleLead.test(foldText(text.trim()));

/** How many of a card's marks a line has: phone, address, company, title. */
const isContactLine = (text: string): boolean => text.length < 140 && (hasContact(text) || isTitled(text));

/** Legal forms at the end of a line. */
const company =
  /\b(?:ltda|lda|eireli|epp|mei?|s\/a|s\.a|sa|inc|llc|gmbh|s\.?l|corp|ltd|plc|sas|spa|co|company)\.?\s*$/i;

/** Two to five words as a person's name has them. */
const nameShape =
  /^\*?\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}.'-]*|d[aeo]s?|e|y|del|la|van|von)){0,3} \p{Lu}[\p{L}'-]+\*?$/u;
const postal =
  /\b[A-Z]{2},?\s{1,2}\d{5}\b|\b\d{5}-\d{3}\b|\d.{1,20}\b(?:street|st|suite|avenue|ave|road|rd|andar|sala)\b|^(?:rua|r\.|av\.|avenida|calle|c\/|rod\.|alameda|al\.)\s/i;

const nameWords = (name: string): string[] =>
  foldText(name)
    .split(/\P{L}+/u)
    .filter((word) => word.length > 1);

/** Whether a line is the sender's name, whole or in part, with nothing else of weight on it. */
export function isNameLine(text: string, name: string | null): boolean {
  if (name === null || text.length > 70) return false;
  const trimmed = text.trim().replace(/^[-–—*_~\s]+|[-–—*_~\s,.!]+$/g, '');
  const own = nameWords(name);
  const found = nameWords(trimmed.split(/[|•·,/(]|\s[-–—]\s/)[0] ?? '');
  if (found.length === 0 || found.length > 6) return false;
  const shared = found.filter((word) => own.includes(word)).length;
  return shared > 0 && shared >= found.length - 1 && shared * 2 >= found.length && /^\p{Lu}|^\p{Ll}+$/u.test(trimmed);
}

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
  while (last > 0 && (lines[last - 1] ?? '').trim() === '') last--;
  return last;
}

/** Where a postscript of a few lines begins that ends the message, without the blanks above it; 0 where there is none. */
function postscriptStart(lines: readonly string[], last: number): number {
  for (let at = last - 1; at > 0 && at >= last - 8; at--)
    if (/^\s*p\.?\s?s\.?\s?[:.,;–-]/i.test(lines[at] ?? '') && (lines[at - 1] ?? '').trim() === '')
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
  if ((lines[last - 2] ?? 'x').trim() !== '' || !/^\p{Lu}[\p{L}.'-]{1,14}(?: \p{Lu}[\p{L}.'-]{0,14}){0,2}$/u.test(text))
    return null;
  return !isSignOff(text) && /[.!?…)]$/.test(previous(lines, last - 1).trim())
    ? { start: last - 1, end: last, shared: true }
    : null;
}

/** "-- " of RFC 3676 §4.3, and the rules that people draw. */
function delimited(lines: readonly string[], from: number, last: number): SignatureSpan | null {
  for (let at = last - 1; at >= from; at--) {
    const text = lines[at] ?? '';
    if (/^\s{0,2}(?:--|—|––)\s*$/.test(text)) {
      return holds(lines, at + 1, last, true) && anyText(lines, 0, at) ? card(at, last) : null;
    }
    if (
      at < last - 1 &&
      isRule(text) &&
      text.trim().length >= 3 &&
      holds(lines, at + 1, last, false) &&
      anyText(lines, 0, at) &&
      !lines.slice(at + 1, last).every((line) => line.trim() === '' || isSignOff(line))
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
  lines.slice(from, to).some((line) => line.trim() !== '');

/** Whether lines may be a card: few, and none of them prose. */
function holds(lines: readonly string[], from: number, last: number, lenient: boolean): boolean {
  let count = 0;
  let prose = 0;
  for (let at = from; at < last; at++) {
    const text = lines[at] ?? '';
    if (text.trim() === '') continue;
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
    if (text.trim() === '') continue;
    if (!isSignOff(text)) {
      if (isSignOffWithName(text) && at < last - 1 && holds(lines, at + 1, last, false)) return card(at + 1, last);
      if (isProse(text) && at < last - 6) break;
      continue;
    }
    let end = at + 1;
    let count = 0;
    while (end < last && count <= LONGEST) {
      const line = lines[end] ?? '';
      if (line.trim() !== '') {
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
      while (end > at + 1 && (lines[end - 1] ?? '').trim() === '') end--;
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
    if (text.trim() === '') continue;
    count++;
    if (isProse(text)) break;
    if (isNameLine(text, name) && anyText(lines, 0, at)) start = at;
  }
  return start > 0 && !greets(lines, start) ? card(start, last) : null;
}

/** A first line that is a name addresses the reader. */
const greets = (lines: readonly string[], at: number): boolean =>
  /,\s*$/.test(lines[at] ?? '') && !anyText(lines, 0, at);

/** A person's name with their title or company below it: nothing else is written so. */
function isSigned(lines: readonly string[], at: number): boolean {
  const below = lines[at + 1] ?? '';
  return nameShape.test((lines[at] ?? '').trim()) && below.length < 90 && (isTitled(below) || company.test(below));
}

/** A last block in which most lines carry a phone, an address, a company or a title. */
function contactBlock(lines: readonly string[], from: number, last: number): SignatureSpan | null {
  let start = last;
  for (let at = last - 1; at >= from; at--) {
    const text = lines[at] ?? '';
    if (text.trim() === '' || isAttachmentLine(text)) {
      if (start < last && (contacts(lines, start, last) >= 2 || isSigned(lines, start))) break;
      continue;
    }
    if (isProse(text) || last - at > LONGEST) break;
    start = at;
  }
  while (start < last && (lines[start] ?? '').trim() === '') start++;
  const count = lines.slice(start, last).filter((line) => line.trim() !== '').length;
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
  return /^\p{Lu}/u.test(first.trim()) &&
    ((lines[start - 1] ?? '').trim() === '' || isAttachmentLine(lines[start - 1] ?? ''))
    ? card(start, last)
    : null;
}

/**
 * A card with nothing above it, as who forwards without a word leaves: the sender's name on top, and what they are or where they work.
 * Contact data alone may be what was asked for.
 */
function onlyCard(lines: readonly string[], last: number, name: string | null): SignatureSpan | null {
  const start = lines.findIndex((line) => line.trim() !== '');
  return isNameLine(lines[start] ?? '', name) &&
    holds(lines, start + 1, last, false) &&
    contacts(lines, start + 1, last) > 1 &&
    lines.slice(start + 1, last).some((line) => isTitled(line) || company.test(line))
    ? card(start, last)
    : null;
}

function previous(lines: readonly string[], at: number): string {
  for (let i = at - 1; i >= 0; i--) if ((lines[i] ?? '').trim() !== '') return lines[i] ?? '';
  return '';
}

const contacts = (lines: readonly string[], from: number, to: number): number =>
  lines.slice(from, to).filter((line) => isContactLine(line) || company.test(line)).length;
