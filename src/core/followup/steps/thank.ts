import { answerDue } from '../answerDue';
import { decided, type Decision } from '../Decision';
import { openComplaint } from '../openComplaint';
import { purchaseOf } from '../purchaseOf';
import type { Situation } from '../Situation';

/** After the last step of the after-sale ladder nobody is thanked for a purchase any more. */
const LATEST = 60 * 86_400_000;

/** They bought, I have not thanked, and no complaint is open. */
export function thank(s: Situation): Decision | null {
  const purchase = purchaseOf(s);
  if (!purchase || purchase.thanked || s.now - purchase.turn.ms > LATEST || openComplaint(s)) return null;
  const { turn, message, signal } = purchase;
  return decided(s, {
    action: 'thank',
    due: answerDue(turn.ms, s.calendar),
    template: 'thank-you',
    code: 'purchased',
    params: { date: turn.at },
    evidence: [{ messageId: message.messageId, quote: signal.quote }],
    unless: 'complaint',
    waitingOn: 'me',
    since: turn.at,
  });
}
