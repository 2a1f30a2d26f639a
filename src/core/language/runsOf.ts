/** Bits that a sentence's runs of letters are marked in; more sentences than one look alike, and a pattern is then tried in vain. */
const BITS = 4_096;
/** Small letters from common to rare, roughly, in the languages read: of a run the rarest part tells most. */
const RARE = ' eaosrinidtmcluplvgqbfhzjxykw';

const marked = new Uint32Array(BITS / 32);
let last = '';

/** The place in `marked` of three letters, or of four. */
function place(one: number, two: number, three: number, four: number): number {
  const letters = ((one & 31) << 15) | ((two & 31) << 10) | ((three & 31) << 5) | (four & 31);
  return Math.imul(letters ^ (four === 0 ? 0x5bd1 : 0), 0x9e3779b1) >>> 20;
}

/** Marks the runs of a folded sentence, for `hasRun`. The last sentence is remembered. Takes time in proportion to its length. */
export function markRuns(sentence: string): void {
  if (sentence === last) return;
  last = sentence;
  marked.fill(0);
  let [one, two, three] = [0, 0, 0];
  for (let at = 0; at < sentence.length; at++) {
    const four = sentence.charCodeAt(at);
    if (at > 1) {
      mark(place(two, three, four, 0));
      if (at > 2) mark(place(one, two, three, four));
    }
    [one, two, three] = [two, three, four];
  }
}

function mark(bit: number): void {
  const index = bit >> 5;
  marked[index] = (marked[index] ?? 0) | (1 << (bit & 31));
}

/** What tells a run of three letters or more best, for `hasRun`. */
export function runKey(run: string): number {
  if (run.length === 3) return place(run.charCodeAt(0), run.charCodeAt(1), run.charCodeAt(2), 0);
  let [best, rarest] = [0, -1];
  for (let at = 0; at + 4 <= run.length; at++) {
    const four = run.slice(at, at + 4);
    const rare = [...four].reduce((sum, letter) => sum + RARE.indexOf(letter), 0);
    if (rare > rarest) [best, rarest] = [at, rare];
  }
  return place(run.charCodeAt(best), run.charCodeAt(best + 1), run.charCodeAt(best + 2), run.charCodeAt(best + 3));
}

/** Whether one of some runs, as `runKey` tells them, may stand in the sentence marked last. */
export function hasRun(keys: readonly number[]): boolean {
  for (const key of keys) if (((marked[key >> 5] ?? 0) & (1 << (key & 31))) !== 0) return true;
  return false;
}
