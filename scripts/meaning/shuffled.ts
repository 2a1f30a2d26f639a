import { chance } from './chance';

/** The items, `rounds` times over, each time in another order; the same orders each run for the same seed. */
export function* shuffled<T>(items: readonly T[], rounds: number, seed: number): Generator<T> {
  const next = chance(seed);
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
