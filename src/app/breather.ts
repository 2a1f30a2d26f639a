import type { Clock } from '../core/ports/Clock';

/** How long the interface waits for its turn at most, in ms. */
const SLICE_MS = 10;

/** For long work: to be awaited between its steps, it lets the interface have its turn as often as that is due. */
export function breather(clock: Clock): () => Promise<void> {
  let turn = clock.now();
  return async () => {
    if (clock.now() - turn < SLICE_MS) return;
    await clock.wait(0);
    turn = clock.now();
  };
}
