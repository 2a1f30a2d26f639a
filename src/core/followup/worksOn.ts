import { epochDay } from '../dates/epochDay';
import type { Calendar } from './Calendar';
import { holidaysOf } from './holidaysOf';

const MS_A_DAY = 86_400_000;
const offDays = new WeakMap<readonly string[], ReadonlySet<number>>();

/** Whether business is done on a day, given as days since 1970-01-01: how `isBusinessDay` and those who step over days ask. */
export function worksOn(day: number, calendar: Calendar): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  if (!(weekday < 5)) return false;
  const year = new Date(day * MS_A_DAY).getUTCFullYear();
  if (holidaysOf(year, calendar.country, calendar.state).has(day)) return false;
  return calendar.daysOff.length === 0 || !daysOffOf(calendar).has(day);
}

/** The user's own days off as days since 1970-01-01; unreadable ones are none. */
function daysOffOf({ daysOff }: Calendar): ReadonlySet<number> {
  let days = offDays.get(daysOff);
  if (!days) offDays.set(daysOff, (days = new Set(daysOff.map(epochDay).filter((day) => !Number.isNaN(day)))));
  return days;
}
