import type { Day } from '../dates/Day';
import { epochDay } from '../dates/epochDay';
import type { Calendar } from './Calendar';
import { worksOn } from './worksOn';

/** Whether business is done on a day: Monday to Friday, no holiday of the calendar's country or state, no day off of the user. False for an unreadable day. */
export function isBusinessDay(day: Day, calendar: Calendar): boolean {
  return worksOn(epochDay(day), calendar);
}
