import { dayOf } from '../dates/dayOf';
import type { DraftContext } from './DraftContext';
import { writeDay, type WrittenDay } from './writeDay';

/** A day, or the day of a moment in the user's zone, in the words of the draft's language; null when there is none. */
export function writtenDay(
  iso: string | null,
  context: Pick<DraftContext, 'calendar' | 'today' | 'language'>,
): WrittenDay | null {
  if (iso === null) return null;
  const day = iso.length > 10 ? dayOf(iso, context.calendar.timeZone) : iso;
  return writeDay(day, context.today, context.language);
}
