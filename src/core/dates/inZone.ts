import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { toString } from 'temporal-polyfill/fns/ZonedDateTime';

/** A moment (ms since the epoch) as ISO 8601 with the offset of an IANA zone, to the second; throws RangeError on an unknown zone. */
export function inZone(ms: number, timeZone: string): string {
  const zoned = toZonedDateTimeISO(fromEpochMilliseconds(Math.trunc(ms)), timeZone);
  return toString(zoned, { timeZoneName: 'never', calendarName: 'never', smallestUnit: 'second' });
}
