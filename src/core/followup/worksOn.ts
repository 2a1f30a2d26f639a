import { civilDay } from '../dates/civilDay';
import { epochDay, fromEpochDay } from '../dates/epochDay';
import type { Calendar } from './Calendar';
import { cityHolidaysOf, holidaysOf } from './holidaysOf';

const MS_A_DAY = 86_400_000;

interface DaysOff {
  readonly days: ReadonlySet<number>;
  readonly yearly: ReadonlySet<string>;
}
const offDays = new WeakMap<readonly string[], DaysOff>();

/** Whether business is done on a day, given as days since 1970-01-01: how `isBusinessDay` and those who step over days ask. */
export function worksOn(day: number, calendar: Calendar): boolean {
  // 1970-01-01 was a Thursday: 0 is Monday here.
  const weekday = (((day + 3) % 7) + 7) % 7;
  if (!(weekday < 5) || isHoliday(day, calendar)) return false;
  if (calendar.bridges === true && bridges(day, weekday, calendar)) return false;
  return calendar.daysOff.length === 0 || !isOff(day, calendar);
}

function isHoliday(day: number, { country, state, city = null }: Calendar): boolean {
  const year = yearOf(day);
  return holidaysOf(year, country, state).has(day) || (city !== null && cityHolidaysOf(year, city).has(day));
}

let lastYear = { year: NaN, from: NaN, to: NaN };

/** The year of a day, which mostly is that of the day asked for before. */
function yearOf(day: number): number {
  if (!(day >= lastYear.from && day < lastYear.to)) {
    const year = new Date(day * MS_A_DAY).getUTCFullYear();
    lastYear = { year, from: civilDay(year, 1, 1), to: civilDay(year + 1, 1, 1) };
  }
  return lastYear.year;
}

/** The Monday before a holiday on Tuesday, the Friday after one on Thursday. */
function bridges(day: number, weekday: number, calendar: Calendar): boolean {
  return (weekday === 0 && isHoliday(day + 1, calendar)) || (weekday === 4 && isHoliday(day - 1, calendar));
}

/** A day off of the user: of this year, or of every year. */
function isOff(day: number, calendar: Calendar): boolean {
  const { days, yearly } = daysOffOf(calendar);
  return days.has(day) || (yearly.size > 0 && yearly.has(fromEpochDay(day).slice(5)));
}

/** The user's own days off: as days since 1970-01-01, and as MM-DD of every year; unreadable ones are none. */
function daysOffOf({ daysOff }: Calendar): DaysOff {
  let off = offDays.get(daysOff);
  if (!off) {
    const days = new Set(daysOff.map(epochDay).filter((day) => !Number.isNaN(day)));
    offDays.set(daysOff, (off = { days, yearly: new Set(daysOff.filter((day) => /^\d{2}-\d{2}$/.test(day))) }));
  }
  return off;
}
