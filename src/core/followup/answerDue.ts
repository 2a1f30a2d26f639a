import { addDays } from '../dates/addDays';
import { atTime } from '../dates/atTime';
import { inZone } from '../dates/inZone';
import type { Calendar } from './Calendar';
import { isBusinessDay } from './isBusinessDay';
import { nearestBusinessDay } from './nearestBusinessDay';
import { openingOf } from './openingOf';

const DAY = 86_400_000;

/**
 * By when a message (ms since the epoch) is to be answered, ISO 8601 with offset: 24 hours later, not before opening nor after closing
 * where that is a business day; else at the opening of the next business day (DOMAIN: What a next step is).
 */
export function answerDue(ms: number, calendar: Calendar): string {
  const due = inZone(ms + DAY, calendar.timeZone);
  const day = due.slice(0, 10);
  const time = due.slice(11, 16);
  if (!isBusinessDay(day, calendar)) return openingOf(nearestBusinessDay(addDays(day, 1), calendar), calendar);
  if (time < calendar.open) return openingOf(day, calendar);
  return time >= calendar.close ? atTime(day, calendar.close, calendar.timeZone) : due;
}
