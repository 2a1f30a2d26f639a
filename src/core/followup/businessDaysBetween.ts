import { addDays } from '../dates/addDays';
import type { Day } from '../dates/Day';
import { daysBetween } from '../dates/daysBetween';
import type { Calendar } from './Calendar';
import { isBusinessDay } from './isBusinessDay';

/** Longer waits are counted by the share of business days in a year (about 250 in 365): nobody reads them as exact. */
const COUNTED_DAYS = 1100;

/** Business days after `a` up to and including `b`; 0 when `b` is not later or one of them is unreadable. */
export function businessDaysBetween(a: Day, b: Day, calendar: Calendar): number {
  const all = daysBetween(a, b);
  if (!(all > 0)) return 0;
  if (all > COUNTED_DAYS) return Math.round((all * 250) / 365);
  let count = 0;
  for (let day = addDays(a, 1), left = all; left > 0; day = addDays(day, 1), left--) {
    if (isBusinessDay(day, calendar)) count++;
  }
  return count;
}
