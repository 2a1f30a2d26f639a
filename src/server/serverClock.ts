import type { Clock } from '../core/ports/Clock';

/** The machine's time. What only waits does not keep a server alive that has stopped. */
export const serverClock: Clock = {
  now: () => Date.now(),
  wait: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms).unref();
    }),
};
