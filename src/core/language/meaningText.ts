/** First of the characters that stand for a number: no quote, backslash or control among the 90 from it on. */
const FIRST = 35;
const MOST = 90;
/** Most steps of a weight either way, and the number of its values. */
export const STEPS = 2;
const SIDES = 2 * STEPS + 1;
/** First character of a pair of weights: the 25 from it on need no escape. */
const FIRST_PAIR = 40;

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

/** Weights in whole steps from -2 to 2 as text, two to a character, which packs a third smaller than one; an odd one has a 0 beside it. */
export function weightsText(weights: readonly number[]): string {
  let text = '';
  for (let at = 0; at < weights.length; at += 2)
    text += String.fromCharCode(FIRST_PAIR + ((weights[at] ?? 0) + STEPS) * SIDES + (weights[at + 1] ?? 0) + STEPS);
  return text;
}

/** The weights of `weightsText`, and a 0 after an odd number of them. */
export function weightsOf(text: string): Int8Array {
  const weights = new Int8Array(2 * text.length);
  for (let at = 0; at < text.length; at += 1) {
    const both = text.charCodeAt(at) - FIRST_PAIR;
    weights[2 * at] = Math.floor(both / SIDES) - STEPS;
    weights[2 * at + 1] = (both % SIDES) - STEPS;
  }
  return weights;
}

/** The backslash has the place after the last. */
function charOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code === 92 ? FIRST + MOST : code === 39 ? FIRST + MOST + 1 : code);
}

function numberOf(code: number): number {
  return (code === FIRST + MOST ? 92 : code === FIRST + MOST + 1 ? 39 : code) - FIRST;
}
