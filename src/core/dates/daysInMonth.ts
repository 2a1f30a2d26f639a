/** Days of a Gregorian month (1 to 12); NaN outside. */
export function daysInMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : NaN;
}
