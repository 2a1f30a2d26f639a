import type { Day } from './Day';
import { epochDay } from './epochDay';

/** ISO weekday: 1 Monday … 7 Sunday; NaN for an unreadable day. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday (4).
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}
