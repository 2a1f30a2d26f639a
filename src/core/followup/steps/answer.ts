import { answerDue } from '../answerDue';
import { asksOf, type Ask } from '../asksOf';
import { decided, type Decision } from '../Decision';
import type { Situation } from '../Situation';

const codes = { asked: 'asked', raised: 'raised', interested: 'wrote-last' } as const;

/** The contact, or a colleague of theirs, wrote last and asks or raises something. The clock runs from the first message that does. */
export function answer(s: Situation): Decision | null {
  const asks = asksOf(s);
  const first = asks[0];
  if (!first) return null;
  return decided(s, {
    action: 'answer',
    due: answerDue(Date.parse(first.message.at), s.calendar),
    template: templateFor(asks),
    code: codes[first.kind],
    params: { date: first.message.at },
    evidence: asks.map(({ message, quote }) => ({ messageId: message.messageId, quote })),
    unless: 'i-answer',
    waitingOn: 'me',
    since: first.message.at,
  });
}

/** A complaint has its own words; so has a proposed meeting where nothing else is asked. */
function templateFor(asks: readonly Ask[]): 'complaint' | 'meeting-confirm' | 'answer' {
  if (asks.some(({ message }) => message.signals.some(({ kind }) => kind === 'complaint'))) return 'complaint';
  const meets = ({ message, quote }: Ask): boolean =>
    message.details.some(({ kind, quote: own }) => kind === 'meeting' && (own.includes(quote) || quote.includes(own)));
  return asks.every(meets) ? 'meeting-confirm' : 'answer';
}
