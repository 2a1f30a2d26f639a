import type { Day } from './Day';
import { inZone } from './inZone';

/** The civil day of a moment (ISO 8601 with offset) in an IANA zone; an empty string for an unreadable moment. */
export function dayOf(iso: string, timeZone: string): Day {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? '' : inZone(ms, timeZone).slice(0, 10);
}
