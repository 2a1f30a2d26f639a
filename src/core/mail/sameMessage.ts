import { foldText } from '../language/foldText';
import type { ThreadMessage } from './ThreadMessage';

/** What identity is judged by. */
export type Told = Pick<ThreadMessage, 'from' | 'date' | 'text'>;

/** Letters of a message that are compared: the beginning survives quoting, wrapping and cutting. */
const OPENING = 80;
/** Characters in which they are looked for. */
const FAR = 600;
/** Fewer letters say too little to be anybody's own. */
const LEAST = 10;
const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Letters and digits of the opening, folded, without white space and marks. */
export function opening(text: string): string {
  const near = lettersOf(text.slice(0, 2 * OPENING));
  return (near.length < OPENING ? lettersOf(text.slice(0, FAR)) : near).slice(0, OPENING);
}

const openings = new WeakMap<Told, string>();

/** That of a message, worked out once however often it is compared. */
export function openingOf(told: Told): string {
  const known = openings.get(told);
  if (known !== undefined) return known;
  const found = opening(told.text);
  openings.set(told, found);
  return found;
}

const other = /[^\p{L}\p{N}]+/gu;
const lettersOf = (text: string): string => {
  const folded = foldText(text);
  return ascii.test(folded) ? folded.replace(/[^a-z0-9]+/g, '') : folded.replace(other, '');
};
const ascii = /^[\0-\x7f]*$/;

function nameKey(name: string): string {
  const folded = foldText(name);
  if (/^[a-z]+(?: [a-z]+)*$/.test(folded)) return folded.split(' ').sort().join(' ');
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0)
    .sort()
    .join(' ');
}

/** Keys by which a sender is known: the address, and the name's words in any order ("Silva, José" = "José Silva"). */
export function senderKeys(from: Told['from']): string[] {
  const keys: string[] = [];
  if (from.address !== null) keys.push(from.address.toLowerCase());
  if (from.name !== null) keys.push(`n:${nameKey(from.name)}`);
  return keys.length > 0 ? keys : ['?'];
}

function sameSender(a: Told, b: Told): boolean {
  if (a.from.address !== null && b.from.address !== null)
    return a.from.address.toLowerCase() === b.from.address.toLowerCase();
  if (a.from.name !== null && b.from.name !== null) return nameKey(a.from.name) === nameKey(b.from.name);
  return a.from.name === null && a.from.address === null ? true : b.from.name === null && b.from.address === null;
}

/**
 * Whether two records tell of one message: the same sender at the same minute, or the same sender and the same opening words
 * (not a day or more apart: people repeat short answers). Quoted clocks often lack a zone, so whole hours of difference count
 * as the same minute when the words agree.
 */
export function sameMessage(a: Told, b: Told): boolean {
  if (!sameSender(a, b)) return false;
  const [first, second] = [openingOf(a), openingOf(b)];
  const least = Math.min(first.length, second.length);
  const words =
    least >= LEAST
      ? first.startsWith(second.slice(0, least)) || second.startsWith(first.slice(0, least))
      : first === second;
  const [x, y] = [a.date === null ? NaN : Date.parse(a.date), b.date === null ? NaN : Date.parse(b.date)];
  if (Number.isNaN(x) || Number.isNaN(y)) return words && least >= LEAST;
  const gap = Math.abs(x - y);
  const named = (a.from.address ?? a.from.name) !== null && (b.from.address ?? b.from.name) !== null;
  if (gap < 2 * MINUTE) return named || words;
  return words && (least >= LEAST ? gap <= 26 * HOUR : gap <= 14 * HOUR && gap % HOUR < 2 * MINUTE);
}
