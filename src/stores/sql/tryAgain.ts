import { mayPass } from './failureOf';

/** With the waits below about two seconds in all, half of which is chance. */
const TRIES = 8;
const FIRST_WAIT_MS = 10;

/** Runs `work`, and again when another writer was in the way: at most eight times, each after a longer wait. Throws what the last one threw. */
export async function tryAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried >= TRIES || !mayPass(error)) throw error;
    }
    // By chance, so that two who collided do not collide again.
    const ms = FIRST_WAIT_MS * 2 ** tried * (0.5 + Math.random() / 2);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}
