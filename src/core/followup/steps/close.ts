import { answerDue } from '../answerDue';
import { decided, type Decision } from '../Decision';
import type { Situation } from '../Situation';
import { standingOf } from '../standingOf';

/** They declined or chose another, and I have not answered that: one graceful reply. */
export function close(s: Situation): Decision | null {
  const standing = standingOf(s, ['declined', 'chose-other']);
  if (!standing || !s.unanswered.includes(standing.turn)) return null;
  const { turn, message, signal } = standing;
  return decided(s, {
    action: 'close',
    due: answerDue(turn.ms, s.calendar),
    template: 'closing',
    code: signal.kind === 'chose-other' ? 'chose-other' : 'declined',
    params: { date: turn.at },
    evidence: [{ messageId: message.messageId, quote: signal.quote }],
    unless: 'i-answer',
    waitingOn: 'me',
    since: turn.at,
  });
}
