import { answerDue } from '../answerDue';
import { isCourtesy } from '../courtesy';
import { decided, type Decision } from '../Decision';
import { holdOf } from '../holdsOf';
import type { Situation } from '../Situation';
import { firstWords } from '../firstWords';

/**
 * They wrote last, asked nothing, and it was more than thanks or a listless word: they sent what I wanted, or told something. A
 * salesperson answers that within a day too. Not when a wait that they asked for has just ended: then it is my turn to begin.
 */
export function writeBack(s: Situation): Decision | null {
  const turn = s.unanswered.find(
    ({ by, message }) =>
      by === 'them' &&
      message !== null &&
      !message.signals.some(({ kind }) => kind === 'listless') &&
      !isCourtesy(message.text),
  );
  if (!turn?.message || holdOf(s)) return null;
  return decided(s, {
    action: 'answer',
    due: answerDue(turn.ms, s.calendar),
    template: 'answer',
    code: 'wrote-last',
    params: { date: turn.at },
    evidence: [{ messageId: turn.message.messageId, quote: firstWords(turn.message.text) }],
    unless: 'i-answer',
    waitingOn: 'me',
    since: turn.at,
  });
}
