import type { Day } from '../core/dates/Day';
import { dayOf } from '../core/dates/dayOf';
import { inZone } from '../core/dates/inZone';
import type { Calendar } from '../core/followup/Calendar';
import type { Locale } from '../core/Locale';
import { dayText, type DayStyle } from '../i18n/dayText';

/** The day of a due moment in words, with its hour where one was meant: what is due at the opening has the whole day. */
export function momentText(
  locale: Locale,
  due: string,
  { timeZone, open }: Calendar,
  today: Day,
  style?: DayStyle,
): string {
  const ms = Date.parse(due);
  const day = dayText(locale, dayOf(due, timeZone), today, style);
  const time = Number.isNaN(ms) ? '' : inZone(ms, timeZone).slice(11, 19);
  return time === '' || time === `${open}:00` ? day : `${day}, ${time.slice(0, 5)}`;
}
