import { addDays } from '../dates/addDays';
import type { Day } from '../dates/Day';
import type { Calendar } from './Calendar';
import { nearestBusinessDay } from './nearestBusinessDay';

/**
 * The nth business day after a day (before it, when negative); the day itself counts for nothing, so 1 after a Saturday is Monday.
 * 0 gives the day itself when business is done on it, else the next business day.
 */
export function addBusinessDays(day: Day, n: number, calendar: Calendar): Day {
  const step = n < 0 ? -1 : 1;
  let found = n === 0 ? nearestBusinessDay(day, calendar) : day;
  for (let left = Math.abs(n); left > 0; left--) found = nearestBusinessDay(addDays(found, step), calendar, step);
  return found;
}
