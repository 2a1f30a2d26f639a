import { answerDue } from '../answerDue';
import { isCourtesy } from '../courtesy';
import { decided, type Decision } from '../Decision';
import type { Situation } from '../Situation';

/** They asked not to be contacted: nothing is proposed, but to answer what they wrote by themselves since (DOMAIN: What a next step is). */
export function stop(s: Situation): Decision | null {
  const request = s.history.stop;
  if (!request) return null;
  const since = Date.parse(request.at);
  const again = s.unanswered.find(
    ({ ms, by, message }) =>
      by === 'them' &&
      message !== null &&
      message.messageId !== request.messageId &&
      ms > since &&
      !isCourtesy(message.text),
  );
  const quoted =
    request.quote === null || request.messageId === null
      ? []
      : [{ messageId: request.messageId, quote: request.quote }];
  if (again?.message) {
    const own = again.message.details.find(
      ({ by, kind }) => by === 'contact' && (kind === 'question' || kind === 'request'),
    );
    const asked = own ? [{ messageId: again.message.messageId, quote: own.quote }] : [];
    return decided(s, {
      action: 'answer',
      due: answerDue(again.ms, s.calendar),
      template: 'answer',
      code: 'opted-out-wrote-again',
      params: { date: request.at },
      evidence: [...asked, ...quoted],
      unless: 'i-answer',
      waitingOn: 'me',
      since: again.at,
    });
  }
  return decided(s, {
    action: 'stop',
    due: null,
    template: null,
    code: 'opted-out',
    params: { date: request.at },
    evidence: quoted,
    unless: 'user-lifts',
    waitingOn: 'nobody',
    since: request.at,
  });
}
