import type { Day } from '../../core/dates/Day';
import { inZone } from '../../core/dates/inZone';
import type { FormInput } from './GmailEvent';

/** What a picker means: a civil day, and an hour where one was picked. */
export interface PickedTime {
  readonly day: Day;
  /** `HH:MM`; null where only a day was picked. */
  readonly time: string | null;
}

/**
 * How a picker with date and time is to be read. card.proto defines it as a moment in UTC, shown in the user's zone; some clients are
 * said to send the clock's reading as if it were UTC. Only a live account can tell (issue 3, gate G6): this is the one place to change.
 */
export type PickerReading = 'moment' | 'clock';

/**
 * A picker's answer as day and time in the user's zone; null for a field that is no date, or not of this world. A picker of days means
 * the day that its moment has in UTC (card.proto, DATE_ONLY).
 */
export function pickedTime(
  input: FormInput | undefined,
  timeZone: string,
  reading: PickerReading = 'moment',
): PickedTime | null {
  if (input?.kind !== 'date' && input?.kind !== 'dateTime') return null;
  const timed = input.kind === 'dateTime' && input.hasTime;
  if (input.kind === 'dateTime' && !input.hasDate) return null;
  const local = localOf(input.ms, timed && reading === 'moment' ? timeZone : 'UTC');
  return local === null ? null : { day: local.slice(0, 10), time: timed ? local.slice(11, 16) : null };
}

/**
 * The other way round: what a picker must be given to show this moment (ISO 8601 with offset), in ms since 1970 as text.
 * Null for an unreadable moment.
 */
export function pickerValue(
  iso: string,
  kind: 'date' | 'dateTime',
  timeZone: string,
  reading: PickerReading = 'moment',
): string | null {
  const ms = Date.parse(iso);
  const local = Number.isNaN(ms) ? null : localOf(ms, timeZone);
  if (local === null) return null;
  if (kind === 'date') return String(Date.parse(`${local.slice(0, 10)}T00:00:00Z`));
  return String(reading === 'moment' ? ms : Date.parse(`${local.slice(0, 19)}Z`));
}

/** Null for years that are not written with four digits, and for a zone that nobody knows. */
function localOf(ms: number, timeZone: string): string | null {
  try {
    const local = inZone(ms, timeZone);
    return /^\d{4}-/.test(local) ? local : null;
  } catch {
    return null;
  }
}
