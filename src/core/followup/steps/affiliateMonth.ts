import { addMonths } from '../../dates/addMonths';
import { dayOf } from '../../dates/dayOf';
import { decided, type Decision } from '../Decision';
import { nearestBusinessDay } from '../nearestBusinessDay';
import { openComplaint } from '../openComplaint';
import { openingOf } from '../openingOf';
import type { Situation } from '../Situation';

/** The monthly message to an affiliate: on the first business day of the month after anybody last wrote, about the month before. */
export function affiliateMonth(s: Situation): Decision | null {
  const last = s.turns.at(-1);
  if (s.history.segment !== 'affiliate' || !last || openComplaint(s)) return null;
  const month = dayOf(last.at, s.calendar.timeZone).slice(0, 7);
  const first = addMonths(`${month}-01`, 1);
  return decided(s, {
    action: 'follow-up',
    due: openingOf(nearestBusinessDay(first, s.calendar), s.calendar),
    template: 'affiliate-month',
    code: 'affiliate-month',
    params: { month },
    unless: 'they-write-first',
    waitingOn: 'nobody',
    since: last.at,
  });
}
