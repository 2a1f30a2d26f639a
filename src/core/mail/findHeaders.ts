import { isBlank } from './isBlank';
import { attributionEndingAt } from './attribution';
import { bannerIn, writtenBy } from './banner';
import type { Budget } from './Budget';
import { isReplyMarker } from './footers';
import { groupWiseHeaderAt } from './groupWiseHeader';
import { fieldsAt, headerBlockAt } from './headerBlock';
import { mayBeginLabel } from './headerField';
import type { Line } from './Line';
import type { QuotedHeader } from './QuotedHeader';

/**
 * What may be spent on looking for headers, about a microsecond a unit: no conversation needs a tenth of it, and a body made to
 * cost time ends here. What lies beyond is shown with the last message found.
 */
const BUDGET = 200_000;
const ATTEMPT = 20;

const SPACE = 32;
const GREATER = 62;
const HASH = 35;
const STAR = 42;
const DASH = 45;
const COLON = 58;
const WIDE_COLON = 0xff1a;
const EQUALS = 61;
const UNDERSCORE = 95;
const LETTER_D = 68;
const LETTER_F = 70;

const nobody = { name: null, address: null };
const helpDesk = { name: null, address: null };

const empty = { forward: false, sentence: false, from: nobody, to: '', cc: '', date: null, subject: null };

/** Every quoted header of a body, in order, none overlapping. Linear: each line starts at most one bounded attempt. */
export function findHeaders(lines: readonly Line[]): QuotedHeader[] {
  const found: QuotedHeader[] = [];
  const budget = { left: BUDGET };
  let floor = 0;
  for (let at = 0; at < lines.length && budget.left > 0; at++) {
    const last = found.at(-1);
    const header = headerAt(lines, at, floor, last && isBannerOnly(last) ? last.start : floor, budget);
    if (!header) continue;
    budget.left -= ATTEMPT;
    if (header.from === helpDesk) {
      // Below a header it is the first thing that the quoted mail says; on top of a body there is nothing to part.
      if (last && follows(lines, last.end, at)) found[found.length - 1] = { ...last, end: header.end };
      else if (lines.slice(0, at).some(({ text }) => !isBlank(text))) found.push(header);
      else continue;
      floor = header.end;
      continue;
    }
    // A sentence right below a banner ("------- Original Message -------" of Proton) is one header with it.
    if (last && isBannerOnly(last) && follows(lines, last.end, header.start)) {
      found[found.length - 1] = { ...header, start: last.start, forward: last.forward || header.forward };
    } else found.push(header);
    floor = header.end;
    at = header.end - 1;
  }
  return found;
}

/** Whether nothing but blank lines, or one line of a letterhead, stands between a banner and a header. */
function follows(lines: readonly Line[], from: number, to: number): boolean {
  if (to > from + 8) return false;
  let filled = 0;
  for (let at = from; at < to; at++) if (!isBlank(lines[at]?.text ?? 'x')) filled++;
  return filled <= 1;
}

/** The line after a banner that a client wrapped ("… Forwarded by X on 02/07/2001" / "08:54 AM -------"). */
function bannerEnd(lines: readonly Line[], at: number, rest: string): number {
  if (rest === '' || /[-_=]{3}\s*$/.test(lines[at]?.text ?? '')) return at + 1;
  for (let end = at + 1; end <= at + 2; end++) {
    const text = lines[end]?.text ?? '';
    if (text.length < 120 && /[-_=]{5}\s*$/.test(text)) return end + 1;
  }
  return at + 1;
}

const isBannerOnly = (header: QuotedHeader): boolean => header.from === nobody;

function headerAt(
  lines: readonly Line[],
  at: number,
  floor: number,
  above: number,
  budget: Budget,
): QuotedHeader | null {
  const line = lines[at];
  if (!line || line.text === '') return null;
  const text = line.text;
  if (text.charCodeAt(0) === GREATER) return groupWiseHeaderAt(lines, at);
  // A banner found on its own makes the block below it certain.
  const block = mayBeBlock(text) ? headerBlockAt(lines, at, above, budget) : null;
  if (block) return block;
  const sentence = attributionEndingAt(lines, at, floor, budget);
  if (sentence) return sentence;
  if (!mayBeBanner(text)) return null;
  if (isReplyMarker(text)) return { ...empty, start: at, end: at + 1, from: helpDesk };
  const banner = bannerIn(text);
  if (!banner) return null;
  const told = writtenBy(banner);
  const end = bannerEnd(lines, at, banner.rest);
  return {
    ...empty,
    start: at,
    end,
    forward: banner.forward,
    ...told,
    ...(told ? fieldsAt(lines, end) : null),
  };
}

/** A cheap look before the real one: what labels begin with, and a colon near the start or a label that may have lost its own. */
function mayBeBlock(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === STAR || first === DASH) return true;
  if (isLetter(first)) {
    if (!mayBeginLabel(text)) return false;
    if (first === LETTER_D || first === LETTER_F) return true;
  }
  const colon = text.indexOf(':');
  return colon > 0 ? colon < 64 : colon < 0 && text.includes('：');
}

/** A letter of ASCII. */
const isLetter = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;

/** Begins with something drawn, or ends with a colon. */
function mayBeBanner(text: string): boolean {
  let first = text.charCodeAt(0);
  for (let at = 1; first === SPACE && at <= 8 && at < text.length; at++) first = text.charCodeAt(at);
  if (first === DASH || first === UNDERSCORE || first === STAR || first === EQUALS || first === HASH) return true;
  if (first >= 0x2010 && first <= 0x2014) return true;
  const last = text.charCodeAt(text.length - 1);
  return last === COLON || last === WIDE_COLON || ((last === STAR || last === SPACE) && text.includes(':'));
}
