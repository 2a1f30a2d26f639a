import type { MessageEvent } from '../../ledger/LedgerEvent';
import { answerDue } from '../answerDue';
import { decided, type Decision } from '../Decision';
import type { Situation } from '../Situation';
import { lastSubstantial } from '../standingOf';
import { bouncesOf } from '../turnsOf';

/** The message bounced, or they are not the right person or left, and I have not written since. */
export function redirect(s: Situation): Decision | null {
  return bounced(s) ?? elsewhere(s);
}

function bounced(s: Situation): Decision | null {
  const bounce = bouncesOf(s.history).at(-1);
  if (!bounce) return null;
  const ms = Date.parse(bounce.at);
  if (s.turns.some((turn) => turn.ms > ms && turn.by !== 'colleague')) return null;
  const quote = bounce.signals.find(({ kind }) => kind === 'bounced')?.quote;
  return decided(s, {
    action: 'redirect',
    due: answerDue(ms, s.calendar),
    template: 'redirect',
    code: 'bounced',
    params: { address: s.history.person },
    evidence: quote === undefined ? [] : [{ messageId: bounce.messageId, quote }],
    unless: 'new-address',
    channel: s.phones.length > 0 ? 'whatsapp' : 'email',
    waitingOn: 'me',
    since: bounce.at,
  });
}

/** Said by the person, or by their automatic reply ("não trabalho mais na empresa"). */
function elsewhere(s: Situation): Decision | null {
  const own = lastSubstantial(s)?.message ?? null;
  const auto = s.history.messages.findLast(
    (message) => isAutoOf(message, s.history.person) && signalIn(message) !== undefined,
  );
  const message = auto && (own === null || Date.parse(auto.at) > Date.parse(own.at)) ? auto : own;
  const signal = message ? signalIn(message) : undefined;
  if (!message || !signal || (s.lastTouch && s.lastTouch.ms > Date.parse(message.at))) return null;
  const { name = null, address = null } = signal.person ?? {};
  return decided(s, {
    action: 'redirect',
    due: answerDue(Date.parse(message.at), s.calendar),
    template: 'redirect',
    code: signal.kind === 'left-company' ? 'left-company' : 'wrong-person',
    params: { name, address },
    evidence: [{ messageId: message.messageId, quote: signal.quote }],
    unless: 'i-answer',
    person: signal.person,
    waitingOn: 'me',
    since: message.at,
  });
}

function isAutoOf(message: MessageEvent, person: string): boolean {
  return message.auto !== null && message.auto !== 'bounce' && message.from.address === person;
}

function signalIn(message: MessageEvent): MessageEvent['signals'][number] | undefined {
  return message.signals.find(({ kind }) => kind === 'wrong-person' || kind === 'left-company');
}
