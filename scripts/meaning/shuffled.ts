/** The items, `rounds` times over, each time in another order; the same orders each run. */
export function* shuffled<T>(items: readonly T[], rounds: number): Generator<T> {
  const next = chance(7);
  const list = [...items];
  for (let round = 0; round < rounds; round += 1) {
    for (let last = list.length - 1; last > 0; last -= 1) {
      const other = Math.floor(next() * (last + 1));
      const item = list[last] as T;
      list[last] = list[other] as T;
      list[other] = item;
    }
    yield* list;
  }
}

/** Numbers from 0 to 1 that look like chance and are not (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
