import type { Day } from '../dates/Day';
import { epochDay, fromEpochDay } from '../dates/epochDay';
import type { Calendar } from './Calendar';
import { nearest } from './nearestBusinessDay';

/**
 * The nth business day after a day (before it, when negative); the day itself counts for nothing, so 1 after a Saturday is Monday.
 * 0 gives the day itself when business is done on it, else the next business day. An unreadable day gives an empty string.
 */
export function addBusinessDays(day: Day, n: number, calendar: Calendar): Day {
  const step = n < 0 ? -1 : 1;
  let found = epochDay(day);
  if (Number.isNaN(found)) return '';
  if (n === 0) found = nearest(found, calendar, step);
  for (let left = Math.abs(n); left > 0; left--) found = nearest(found + step, calendar, step);
  return fromEpochDay(found);
}
