import { addDays } from '../../dates/addDays';
import { dayOf } from '../../dates/dayOf';
import { decided, type Decision } from '../Decision';
import { nearestBusinessDay } from '../nearestBusinessDay';
import { openComplaint } from '../openComplaint';
import { openingOf } from '../openingOf';
import { purchaseOf } from '../purchaseOf';
import type { Situation } from '../Situation';

/** DOMAIN: After the sale. Calendar days after the purchase; the thanks on its day are a step of their own. */
const ladder = [
  { day: 7, template: 'after-sale-7' },
  { day: 30, template: 'after-sale-30' },
  { day: 60, template: 'after-sale-60' },
] as const;

/**
 * The next rung of the after-sale ladder that I have not written after; null without a purchase, while a complaint is open, and after the
 * last. A purchase is what they said, or, closed outside the mail, the day on which the user set the stage.
 */
export function afterSale(s: Situation): Decision | null {
  const purchase = purchaseOf(s);
  const soldAt = purchase?.turn.at ?? s.history.soldAt;
  if (soldAt === null || openComplaint(s)) return null;
  const bought = dayOf(soldAt, s.calendar.timeZone);
  const touched = s.lastTouch?.ms ?? -Infinity;
  for (const { day, template } of ladder) {
    const due = openingOf(nearestBusinessDay(addDays(bought, day), s.calendar), s.calendar);
    if (Date.parse(due) <= touched) continue;
    return decided(s, {
      action: 'follow-up',
      due,
      template,
      code: 'after-sale',
      params: { day },
      evidence: purchase ? [{ messageId: purchase.message.messageId, quote: purchase.signal.quote }] : [],
      unless: 'complaint',
      waitingOn: 'nobody',
      since: s.turns.at(-1)?.at ?? null,
    });
  }
  return null;
}
