import type { DateUnit } from '../language/DateLanguage';
import type { Day } from './Day';
import { addDays } from './addDays';
import { addMonths, makeDay } from './addMonths';
import { daysInMonth } from './daysInMonth';
import { weekday } from './weekday';

const MONTHS: Readonly<Partial<Record<DateUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * First and last day of the week (Monday to Friday, the days on which people mean to act), fortnight of the month, month,
 * quarter, half or year that holds `base`, or of the `ahead`-th after it. Null for days and hours.
 */
export function unitSpan(base: Day, unit: DateUnit | null, ahead: number): readonly [Day, Day] | null {
  if (unit === 'day') return [addDays(base, ahead), addDays(base, ahead)];
  if (unit === 'week') {
    const monday = addDays(base, 1 - weekday(base) + 7 * ahead);
    return [monday, addDays(monday, 4)];
  }
  if (unit === 'fortnight') {
    const second = (Number(base.slice(8)) > 15 ? 1 : 0) + ahead;
    const first = addMonths(`${base.slice(0, 7)}-01`, Math.floor(second / 2));
    return second % 2 ? [addDays(first, 15), monthEnd(first)] : [first, addDays(first, 14)];
  }
  const length = unit ? MONTHS[unit] : undefined;
  if (length === undefined) return null;
  const index = Math.floor((Number(base.slice(5, 7)) - 1) / length);
  const first = addMonths(makeDay(Number(base.slice(0, 4)), index * length + 1, 1), ahead * length);
  return [first, monthEnd(addMonths(first, length - 1))];
}

function monthEnd(day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return makeDay(year, month, daysInMonth(year, month));
}
