import { addDays } from '../dates/addDays';
import type { Day } from '../dates/Day';
import type { Calendar } from './Calendar';
import { isBusinessDay } from './isBusinessDay';

/** Nobody is away for longer than this many days in a row; a calendar that says so is not searched for ever. */
const LONGEST_BREAK = 400;

/** `day` itself when business is done on it, else the first one after it (`step` 1) or before it (-1). A day that is unreadable, or without any business day within 400 days, comes back as it is. */
export function nearestBusinessDay(day: Day, calendar: Calendar, step: 1 | -1 = 1): Day {
  let found = day;
  for (let tried = 0; tried < LONGEST_BREAK && found !== ''; tried++) {
    if (isBusinessDay(found, calendar)) return found;
    found = addDays(found, step);
  }
  return day;
}
