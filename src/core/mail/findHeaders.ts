import { attributionEndingAt } from './attribution';
import { bannerIn } from './banner';
import { headerBlockAt } from './headerBlock';
import type { Line } from './Line';
import type { QuotedHeader } from './QuotedHeader';

/** Lines in which headers are looked for; what lies beyond is shown with the last message found. */
const MOST_LINES = 60_000;

const nobody = { name: null, address: null };

/** Every quoted header of a body, in order, none overlapping. Linear: each line starts at most one bounded attempt. */
export function findHeaders(lines: readonly Line[]): QuotedHeader[] {
  const found: QuotedHeader[] = [];
  let floor = 0;
  for (let at = 0; at < lines.length && at < MOST_LINES; at++) {
    const header = headerAt(lines, at, floor);
    if (!header) continue;
    const last = found.at(-1);
    // A sentence right below a banner ("------- Original Message -------" of Proton) is one header with it.
    if (last && header.start <= last.end + 1 && isBannerOnly(last)) {
      found[found.length - 1] = { ...header, start: last.start, forward: last.forward || header.forward };
    } else found.push(header);
    floor = header.end;
    at = header.end - 1;
  }
  return found;
}

const isBannerOnly = (header: QuotedHeader): boolean => header.from === nobody;

function headerAt(lines: readonly Line[], at: number, floor: number): QuotedHeader | null {
  const line = lines[at];
  if (!line || line.text === '') return null;
  const text = line.text;
  const block = mayBeBlock(text) ? headerBlockAt(lines, at, floor) : null;
  if (block) return block;
  const sentence = attributionEndingAt(lines, at, floor);
  if (sentence) return sentence;
  const code = text.charCodeAt(0);
  const mayBanner =
    code === 45 ||
    code === 32 ||
    code === 95 ||
    code === 42 ||
    code === 61 ||
    (code >= 0x2010 && code <= 0x2014) ||
    text.endsWith(':');
  const banner = mayBanner ? bannerIn(text) : null;
  if (!banner) return null;
  return {
    start: at,
    end: at + 1,
    forward: banner.forward,
    sentence: false,
    from: nobody,
    to: [],
    cc: [],
    date: null,
    subject: null,
    rest: '',
  };
}

/** A cheap look before the real one: a colon near the start, a star, or a label's first letter. */
function mayBeBlock(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon > 0 && colon < 64) return true;
  const first = text.charCodeAt(0);
  return first === 42 || first === 45 || first === 68 || first === 70 || (colon < 0 && text.includes('：'));
}
