import { decided, type Decision } from '../Decision';
import { firstWords } from '../firstWords';
import { holdOf, type Hold } from '../holdsOf';
import type { Situation } from '../Situation';

/** They promised, are away or asked for a pause that is not over; or a colleague of theirs answered and the user has to decide. */
export function wait(s: Situation): Decision | null {
  const hold = holdOf(s);
  if (hold && hold.ms > s.now) return waitFor(s, hold);
  const { colleague, messages } = s.history;
  if (!colleague) return null;
  const message = messages.find(({ at, from }) => at === colleague.at && from.address === colleague.address);
  return decided(s, {
    action: 'wait',
    due: null,
    template: null,
    code: 'colleague-answered',
    params: { name: colleague.name ?? colleague.address },
    evidence: message ? [{ messageId: message.messageId, quote: firstWords(message.text) }] : [],
    unless: 'user-decides',
    waitingOn: 'contact',
    since: colleague.at,
  });
}

function waitFor(s: Situation, hold: Hold): Decision {
  const { due, code, params, evidence, person, since } = hold;
  const theirs = hold.kind === 'promise' || hold.kind === 'away' || hold.kind === 'meeting';
  return decided(s, {
    action: 'wait',
    due,
    template: null,
    code,
    params,
    evidence: evidence === null ? [] : [evidence],
    unless: 'they-write-first',
    person,
    waitingOn: theirs ? 'contact' : 'nobody',
    since,
  });
}
