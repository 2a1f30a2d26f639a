import { hashStep as step, SEED } from './hashText';
import { addSenses, DOLLAR } from './senseFeatures';
import { inNumber, isDigit, type Token } from './readTokens';

/** Number of buckets into which parts of sentences fall. */
export const BUCKETS = 1 << 16;

/** Read of a sentence at most, in UTF-16 units: what a longer one says stands at its beginning. */
const LONGEST = 400;
/** Lengths of the parts of a word, its edges included. */
const SHORTEST_PART = 3;
const LONGEST_PART = 4;

/** A digit is a digit. */
const ZERO = 48;

const seen = new Uint32Array(BUCKETS);
let round = 0;

/**
 * The parts of a folded sentence by which a learned model tells what it shows: its words, pairs of neighbours, pairs with one word
 * between, the parts of words of three and four letters, which carry endings and survive misspelling, and what its words mean
 * (`addSenses`), which a word never seen shares with those that were. Each is a bucket from 0 to `BUCKETS` - 1 and told once; unrelated
 * parts may share one. Linear in the length.
 */
export function meaningFeatures(plain: string, tokens: readonly Token[]): number[] {
  const found: number[] = [];
  round += 1;
  const add = (hash: number): void => {
    const bucket = mix(hash);
    if (seen[bucket] === round) return;
    seen[bucket] = round;
    found.push(bucket);
  };
  let before = 0;
  let last = wordHash('^', 0, 1);
  add(last);
  const next = (hash: number): void => {
    add(hash);
    add(pair(last, hash, 1));
    if (before !== 0) add(pair(before, hash, 2));
    before = last;
    last = hash;
  };
  const end = Math.min(plain.length, LONGEST);
  let money = false;
  for (let at = 0; at < end;) {
    const code = plain.charCodeAt(at);
    if (!isLetter(code)) {
      at += 1;
      if (!isSign(code)) continue;
      const hash = step(SEED, code);
      money = isCurrency(code);
      // What surrounds a sum of money are neighbours: whatever it comes to, it is "the total … is above our budget".
      if (money) [hash, pair(last, hash, 1)].forEach(add);
      else next(hash);
      continue;
    }
    const start = at;
    while (at < end && (isLetter(plain.charCodeAt(at)) || inNumber(plain, at))) at += 1;
    if (plain.charCodeAt(at) === DOLLAR) continue;
    if (!isDigit(code)) addParts(plain, start, at, add);
    else if (money) {
      money = false;
      continue;
    }
    money = false;
    next(wordHash(plain, start, at));
  }
  next(wordHash('^', 0, 1) ^ 1);
  addSenses(plain, tokens, end, add);
  return found;
}

/** Tells each run of three and four letters of a word, a space at either edge of it counted as one. */
function addParts(plain: string, start: number, end: number, add: (hash: number) => void): void {
  for (let from = start - 1; from + SHORTEST_PART <= end + 1; from += 1) {
    let hash = SEED ^ 0x55;
    for (let size = 1; size <= LONGEST_PART && from + size <= end + 1; size += 1) {
      const at = from + size - 1;
      hash = step(hash, at < start || at === end ? 32 : digitless(plain.charCodeAt(at)));
      if (size >= SHORTEST_PART) add(hash);
    }
  }
}

function wordHash(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at += 1) hash = step(hash, digitless(text.charCodeAt(at)));
  return hash;
}

function pair(first: number, second: number, distance: number): number {
  return step(Math.imul(first, 31) ^ second, distance);
}

/** Spreads a hash over the buckets: the low bits of FNV alone repeat. */
function mix(hash: number): number {
  let spread = hash ^ (hash >>> 15);
  spread = Math.imul(spread, 0x2c1b3c6d);
  spread ^= spread >>> 12;
  return spread & (BUCKETS - 1);
}

function digitless(code: number): number {
  return isDigit(code) ? ZERO : code;
}

/** Letters, digits and the apostrophe; of other scripts whatever is not punctuation. */
function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 39 ||
    (code >= 0xc0 && (code < 0x2000 || code > 0x2fff))
  );
}

/** $ ? ! € */
function isSign(code: number): boolean {
  return isCurrency(code) || code === 63 || code === 33;
}

function isCurrency(code: number): boolean {
  return code === DOLLAR || code === 0x20ac;
}
