import type { CardAct } from '../cards/CardAct';
import { atTime } from '../core/dates/atTime';
import { inZone } from '../core/dates/inZone';
import { weekday } from '../core/dates/weekday';
import type { Calendar } from '../core/followup/Calendar';
import { nearestBusinessDay } from '../core/followup/nearestBusinessDay';
import type { PanelAct } from '../panel/PanelAct';

type Planning = Extract<PanelAct, { readonly do: 'schedule' | 'move' }>;
type HourAct = Extract<CardAct, { readonly do: 'schedule-hour' }>;

/**
 * A day and an hour that were picked, as the act of the panel that plans or moves to them; on a day without business to the next one that has
 * some. An hour at which business opens is told from a whole day by a second. What is no time, or is over (`now` in ms), becomes a date that the
 * act refuses.
 */
export function atHour({ day, hour, followUp }: HourAct, calendar: Calendar, now: number): Planning {
  const today = inZone(now, calendar.timeZone).slice(0, 10);
  const due = day < today ? '' : dueAt(day, hour, calendar);
  const wanted = Date.parse(due) > now ? due : '';
  return followUp === null ? { do: 'schedule', due: wanted } : { do: 'move', followUp, due: wanted };
}

function dueAt(day: string, hour: string, calendar: Calendar): string {
  if (Number.isNaN(weekday(day)) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour)) return '';
  const time = hour === calendar.open ? `${hour}:01` : hour;
  return atTime(nearestBusinessDay(day, calendar), time, calendar.timeZone);
}
