import { answerDue } from '../answerDue';
import { asksOf, type Ask } from '../asksOf';
import { inZone } from '../../dates/inZone';
import { decided, type Decision } from '../Decision';
import { holdDay } from '../holdDay';
import type { Holding } from '../NextStep';
import type { Situation } from '../Situation';

const codes = { asked: 'asked', raised: 'raised', interested: 'wrote-last' } as const;

/** The contact, or a colleague of theirs, wrote last and asks or raises something. The clock runs from the first message that does. */
export function answer(s: Situation): Decision | null {
  const asks = asksOf(s);
  const first = asks[0];
  if (!first) return null;
  const due = answerDue(Date.parse(first.message.at), s.calendar);
  return decided(s, {
    action: 'answer',
    due,
    template: templateFor(asks),
    holding: holdingFor(s, due),
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

/** An answer that is due within this time (ms), or late, may need a word before it. */
const NEAR = 2 * 3_600_000;

/** The holding reply, once the answer is or will be late (DOMAIN: practice 2). A reply sent since would have ended the asking. */
function holdingFor({ calendar, now }: Situation, due: string): Holding | null {
  if (now < Date.parse(due) - NEAR) return null;
  return { template: 'holding', by: holdDay(inZone(now, calendar.timeZone).slice(0, 10), calendar) };
}
