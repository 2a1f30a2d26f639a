import type { Day } from './Day';
import { daysInMonth } from './daysInMonth';

/** The same day of the month `n` months on, the last day of it where it is shorter (31 January + 1 = 28 or 29 February). */
export function addMonths(day: Day, n: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return makeDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

/** `YYYY-MM-DD` from numbers; month 1 to 12; an empty string for a day that does not exist. */
export function makeDay(year: number, month: number, date: number): Day {
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return '';
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
