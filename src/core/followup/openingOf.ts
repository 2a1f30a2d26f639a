import { atTime } from '../dates/atTime';
import type { Day } from '../dates/Day';
import type { Calendar } from './Calendar';

/** The opening of a day in the calendar's zone, ISO 8601 with offset: when whatever belongs to a day is due. */
export function openingOf(day: Day, calendar: Calendar): string {
  return atTime(day, calendar.open, calendar.timeZone);
}
