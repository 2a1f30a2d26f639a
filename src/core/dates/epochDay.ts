import type { Day } from './Day';

const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` (integer, negative before); NaN for anything that is no such day. */
export function epochDay(day: Day): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return NaN;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return fromEpochDay(ms / MS_A_DAY) === day ? ms / MS_A_DAY : NaN;
}

/** The `YYYY-MM-DD` of a number of days since 1970-01-01; years 0001 to 9999, else an empty string. */
export function fromEpochDay(days: number): Day {
  const date = new Date(days * MS_A_DAY);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : '';
}
