import type { Clock } from '../core/ports/Clock';
import type { DemoMemory } from './DemoMemory';

/**
 * The demo's time. The sample mailbox tells a story that stands at one moment, so its clock starts there (or where it
 * stood when the page was left) and runs on; for the user's own mail, `start` null, it is the real time.
 */
export function demoClock(start: string | null, memory: DemoMemory): Clock {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  if (start === null) return { now: () => Date.now(), wait };
  const from = Math.max(Date.parse(start), memory.time() ?? 0);
  const opened = Date.now();
  const now = (): number => from + (Date.now() - opened);
  addEventListener('pagehide', () => memory.keepTime(now()));
  return { now, wait };
}
