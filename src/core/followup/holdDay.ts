import type { Day } from '../dates/Day';
import { addBusinessDays } from './addBusinessDays';
import type { Calendar } from './Calendar';

/** Business days within which a holding reply promises the answer: one to find out, one to write. */
const HOLD_DAYS = 2;

/** The day by which a holding reply of `today` promises the answer. */
export function holdDay(today: Day, calendar: Calendar): Day {
  return addBusinessDays(today, HOLD_DAYS, calendar);
}
