import type { Day } from '../dates/Day';
import { epochDay, fromEpochDay } from '../dates/epochDay';
import type { Calendar } from './Calendar';
import { worksOn } from './worksOn';

/** Nobody is away for longer than this many days in a row; a calendar that says so is not searched for ever. */
const LONGEST_BREAK = 400;

/** `day` itself when business is done on it, else the first one after it (`step` 1) or before it (-1). A day that is unreadable, or without any business day within 400 days, comes back as it is. */
export function nearestBusinessDay(day: Day, calendar: Calendar, step: 1 | -1 = 1): Day {
  const start = epochDay(day);
  const found = nearest(start, calendar, step);
  return found === start || Number.isNaN(found) ? day : fromEpochDay(found);
}

/** The same for days since 1970-01-01. */
export function nearest(start: number, calendar: Calendar, step: 1 | -1): number {
  for (let day = start, tried = 0; tried < LONGEST_BREAK; tried++, day += step) {
    if (worksOn(day, calendar)) return day;
  }
  return start;
}
