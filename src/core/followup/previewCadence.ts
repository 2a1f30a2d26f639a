import type { Day } from '../dates/Day';
import { addBusinessDays } from './addBusinessDays';
import type { Calendar } from './Calendar';

/** The day of each follow-up when the first contact is made on `day` and nobody ever answers; the last one is the goodbye. */
export function previewCadence(intervals: readonly number[], day: Day, calendar: Calendar): Day[] {
  const days: Day[] = [];
  for (const interval of intervals) days.push(addBusinessDays(days.at(-1) ?? day, interval, calendar));
  return days;
}
