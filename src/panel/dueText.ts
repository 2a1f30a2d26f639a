import { daysBetween } from '../core/dates/daysBetween';
import { inZone } from '../core/dates/inZone';
import type { Calendar } from '../core/followup/Calendar';
import { businessDaysBetween } from '../core/followup/businessDaysBetween';
import type { Locale } from '../core/Locale';
import { capital, dateWords, dayText } from '../i18n/dayText';
import { paneText } from '../i18n/paneText';

/** A due moment in words, and how late it is; null `late` while there is time. */
export interface DueText {
  readonly text: string;
  readonly late: string | null;
  readonly due: string;
}

/**
 * `due` as ISO 8601; `timed` says the hour too, which matters for an answer and not for a follow-up.
 * Null for an unreadable moment.
 */
export function dueText(locale: Locale, due: string, now: number, calendar: Calendar, timed: boolean): DueText | null {
  const ms = Date.parse(due);
  if (Number.isNaN(ms)) return null;
  const local = inZone(ms, calendar.timeZone);
  const [day, today] = [local.slice(0, 10), inZone(now, calendar.timeZone).slice(0, 10)];
  const time = local.slice(11, 16);
  const hour = timed && Math.abs(daysBetween(today, day)) <= 1 ? `, ${time}` : '';
  const name = capital(dayText(locale, day, today));
  const { step } = paneText(locale);
  const w = dateWords(locale);
  // A follow-up has the whole day; only what is due at an hour can be late on its own day.
  if (day > today || (day === today && (!timed || ms >= now))) return { text: name + hour, late: null, due };
  // "Hoje · venceu às 09:00": each part says what the other does not.
  if (day === today) return { text: name, late: step.lateToday(time), due };
  const days = businessDaysBetween(day, today, calendar);
  const late = step.late(days > 0 ? w.ago(w.businessDays(days)) : w.daysAgo(daysBetween(day, today)));
  return { text: name + hour, late, due };
}
