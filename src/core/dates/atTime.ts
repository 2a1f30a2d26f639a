import { getISO } from 'temporal-polyfill/fns/Calendar';
import { fromString, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import { toString } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Day } from './Day';

/**
 * `HH:MM` (or `HH:MM:SS`) of a day in an IANA zone, as ISO 8601 with offset. A time that a clock change skips moves forward by the
 * gap, one that comes twice is the first (Temporal's "compatible", RFC 5545 §3.3.5). Throws RangeError on bad input.
 */
export function atTime(day: Day, time: string, timeZone: string): string {
  const zoned = toZonedDateTime(fromString(`${day}T${time}`, getISO), timeZone);
  return toString(zoned, { timeZoneName: 'never', calendarName: 'never', smallestUnit: 'second' });
}
