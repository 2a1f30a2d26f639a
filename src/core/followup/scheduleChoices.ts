import { addDays } from '../dates/addDays';
import type { Day } from '../dates/Day';
import { inZone } from '../dates/inZone';
import { weekday } from '../dates/weekday';
import { addBusinessDays } from './addBusinessDays';
import type { Calendar } from './Calendar';
import { isBusinessDay } from './isBusinessDay';
import { nearestBusinessDay } from './nearestBusinessDay';
import type { NextStep } from './NextStep';
import { openingOf } from './openingOf';
import type { ScheduleChoice } from './ScheduleChoice';

/**
 * Dates offered for a follow-up, the suggested one first: the step's own while it is in the future, else the next opening of a business
 * day; then the next business day, the third, and the first of next week. Each at opening; a moment offered twice stays once.
 */
export function scheduleChoices(step: NextStep, calendar: Calendar, now: number): ScheduleChoice[] {
  const local = inZone(now, calendar.timeZone);
  const today = local.slice(0, 10);
  const monday = addDays(today, 8 - weekday(today));
  const choices: ScheduleChoice[] = [
    { kind: 'suggested', due: suggested(step, calendar, now, local) },
    { kind: 'tomorrow', due: openingOf(addBusinessDays(today, 1, calendar), calendar) },
    { kind: 'three-business-days', due: openingOf(addBusinessDays(today, 3, calendar), calendar) },
    { kind: 'next-week', due: openingOf(nearestBusinessDay(monday, calendar), calendar) },
  ];
  const offered = new Set<number>();
  return choices.filter(({ due }) => {
    const ms = Date.parse(due);
    return offered.has(ms) ? false : offered.add(ms);
  });
}

function suggested(step: NextStep, calendar: Calendar, now: number, local: string): string {
  if (step.due !== null && Date.parse(step.due) > now) return step.due;
  const today: Day = local.slice(0, 10);
  const opensToday = isBusinessDay(today, calendar) && local.slice(11, 16) < calendar.open;
  return openingOf(opensToday ? today : addBusinessDays(today, 1, calendar), calendar);
}
