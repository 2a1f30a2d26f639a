import type { Day } from './Day';
import { epochDay } from './epochDay';
import { inZone } from './inZone';
import { zoneOffset } from './zoneOffset';

const DAY = 86_400_000;

/**
 * `HH:MM` (or `HH:MM:SS`) of a day in an IANA zone, as ISO 8601 with offset. A time that a clock change skips moves forward by the
 * gap, one that comes twice is the first (Temporal's "compatible", RFC 5545 §3.3.5). Throws RangeError on bad input.
 */
export function atTime(day: Day, time: string, timeZone: string): string {
  const [, hours, minutes, seconds = '0'] = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time) ?? [];
  const local = epochDay(day) * DAY + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  if (Number.isNaN(local)) throw new RangeError(`No such time: ${day} ${time}`);
  const before = local - zoneOffset(local - DAY, timeZone);
  const after = local - zoneOffset(local + DAY, timeZone);
  const fits = (ms: number): boolean => ms + zoneOffset(ms, timeZone) === local;
  return inZone(fits(before) || !fits(after) ? before : after, timeZone);
}
