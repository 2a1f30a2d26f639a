import type { Day } from './Day';
import { epochDay } from './epochDay';

/** Calendar days from `a` to `b`; negative when `b` is earlier, NaN when one is unreadable. */
export function daysBetween(a: Day, b: Day): number {
  return epochDay(b) - epochDay(a);
}
