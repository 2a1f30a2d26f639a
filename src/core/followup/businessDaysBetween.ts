import type { Day } from '../dates/Day';
import { epochDay } from '../dates/epochDay';
import type { Calendar } from './Calendar';
import { worksOn } from './worksOn';

/** Longer waits than this are counted by the share of business days in a year (250 in 365): nobody reads them as exact. */
const COUNTED = 1100;

/** Business days after `a` up to and including `b`; 0 when `b` is not later or one of them is unreadable. */
export function businessDaysBetween(a: Day, b: Day, calendar: Calendar): number {
  const [from, to] = [epochDay(a), epochDay(b)];
  if (!(to > from)) return 0;
  if (to - from > COUNTED) return Math.round(((to - from) * 250) / 365);
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (worksOn(day, calendar)) count++;
  return count;
}
