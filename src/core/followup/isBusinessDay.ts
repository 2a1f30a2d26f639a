import type { Day } from '../dates/Day';
import { weekday } from '../dates/weekday';
import type { Calendar } from './Calendar';
import { holidaysOf } from './holidaysOf';

/** Whether business is done on a day: Monday to Friday, no holiday of the calendar's country or state, no day off of the user. False for an unreadable day. */
export function isBusinessDay(day: Day, calendar: Calendar): boolean {
  return (
    weekday(day) <= 5 &&
    !holidaysOf(Number(day.slice(0, 4)), calendar.country, calendar.state).has(day) &&
    !calendar.daysOff.includes(day)
  );
}
