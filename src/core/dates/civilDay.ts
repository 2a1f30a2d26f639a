/**
 * Days from 1970-01-01 to a day of the Gregorian calendar that there is, for years from 0 on: Howard Hinnant's `days_from_civil`, in which a year
 * begins in March. By integers alone: a history has hundreds of moments, and asking the engine's calendar for each takes five times as long.
 */
export function civilDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  return era * 146_097 + ofEra * 365 + ((ofEra / 4) | 0) - ((ofEra / 100) | 0) + ofYear + day - 719_469;
}
