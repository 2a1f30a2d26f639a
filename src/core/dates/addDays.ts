import type { Day } from './Day';
import { epochDay, fromEpochDay } from './epochDay';

/** The day `n` calendar days after `day` (before, when negative). An unreadable day gives an empty string. */
export function addDays(day: Day, n: number): Day {
  return fromEpochDay(epochDay(day) + n);
}
