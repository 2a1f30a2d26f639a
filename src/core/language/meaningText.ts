/** First of the characters that stand for a number: no quote, backslash or control among the 90 from it on. */
const FIRST = 35;
const MOST = 90;
/** Most steps of a weight either way: few have more than two, but those that have are what tells most (docs/decisions/0016). */
export const STEPS = 15;
/** Most steps of the weights of which two share a character. */
const SMALL = 2;
/** In the place of a larger weight, which follows with a character of its own. */
const LARGE = 2 * SMALL + 1;
const VALUES = LARGE + 1;
/** First of the characters of weights: the 36 from it on need no escape. */
const FIRST_WEIGHT = 40;

/** Buckets, ascending, as text: each distance one character, after one more for every full 89. */
export function bucketsText(buckets: readonly number[]): string {
  let text = '';
  let last = -1;
  for (const bucket of buckets) {
    let distance = bucket - last - 1;
    for (; distance >= MOST - 1; distance -= MOST - 1) text += charOf(MOST - 1);
    text += charOf(distance);
    last = bucket;
  }
  return text;
}

/** The buckets of `bucketsText`. */
export function bucketsOf(text: string): number[] {
  const buckets: number[] = [];
  let at = -1;
  for (let index = 0; index < text.length; index += 1) {
    const distance = numberOf(text.charCodeAt(index));
    at += distance;
    if (distance === MOST - 1) continue;
    at += 1;
    buckets.push(at);
  }
  return buckets;
}

/**
 * Weights in whole steps from -15 to 15 as text: two to a character, which packs better than one, after it those of the two that are
 * above 2 either way; an odd one has a 0 beside it.
 */
export function weightsText(weights: readonly number[]): string {
  const value = (weight: number): number => (Math.abs(weight) <= SMALL ? weight + SMALL : LARGE);
  let text = '';
  for (let at = 0; at < weights.length; at += 2) {
    const both = [weights[at] ?? 0, weights[at + 1] ?? 0] as const;
    text += String.fromCharCode(FIRST_WEIGHT + value(both[0]) * VALUES + value(both[1]));
    for (const weight of both) if (Math.abs(weight) > SMALL) text += String.fromCharCode(FIRST_WEIGHT + weight + STEPS);
  }
  return text;
}

/** The weights of `weightsText`, and a 0 after an odd number of them. */
export function weightsOf(text: string): Int8Array {
  const weights = new Int8Array(2 * text.length);
  let count = 0;
  let at = 0;
  const next = (): number => text.charCodeAt(at++) - FIRST_WEIGHT;
  const whole = (value: number): number => (value === LARGE ? next() - STEPS : value - SMALL);
  while (at < text.length) {
    const both = next();
    weights[count++] = whole(Math.floor(both / VALUES));
    weights[count++] = whole(both % VALUES);
  }
  return weights.subarray(0, count);
}

/** The backslash has the place after the last. */
function charOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code === 92 ? FIRST + MOST : code === 39 ? FIRST + MOST + 1 : code);
}

function numberOf(code: number): number {
  return (code === FIRST + MOST ? 92 : code === FIRST + MOST + 1 ? 39 : code) - FIRST;
}
