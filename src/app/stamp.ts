import { inZone } from '../core/dates/inZone';

/** A moment (ms since the epoch) for an event: ISO 8601 with the zone's offset, to the millisecond, so that two acts within one second keep their order. */
export function stamp(ms: number, timeZone: string): string {
  const seconds = inZone(ms, timeZone);
  const fraction = String(((ms % 1000) + 1000) % 1000).padStart(3, '0');
  return `${seconds.slice(0, 19)}.${fraction}${seconds.slice(19)}`;
}
