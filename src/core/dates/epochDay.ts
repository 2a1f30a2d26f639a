import { civilDay } from './civilDay';
import type { Day } from './Day';
import { daysInMonth } from './daysInMonth';
import { twoDigits } from './twoDigits';

const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` (integer, negative before); NaN for anything that is no such day. */
export function epochDay(day: Day): number {
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2);
  const month = twoDigits(day, 5);
  const date = twoDigits(day, 8);
  const known = day.length === 10 && day[4] === '-' && day[7] === '-' && month >= 1 && month <= 12 && date >= 1;
  if (!known || year < 100 || !(date <= 28 || date <= daysInMonth(year, month))) return NaN;
  return civilDay(year, month, date);
}

/** The `YYYY-MM-DD` of a number of days since 1970-01-01; years 0001 to 9999, else an empty string. */
export function fromEpochDay(days: number): Day {
  const date = new Date(days * MS_A_DAY);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : '';
}
