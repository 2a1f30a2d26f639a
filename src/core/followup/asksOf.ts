import type { Detail } from '../details/Detail';
import type { MessageEvent } from '../ledger/LedgerEvent';
import type { Signal, SignalKind } from '../signals/Signal';
import type { Situation } from './Situation';

/** Something in a message that waits for my answer. */
export interface Ask {
  readonly message: MessageEvent;
  readonly quote: string;
  readonly kind: 'asked' | 'raised' | 'interested';
  readonly detail: Detail | null;
}

/** Signals that give the answer themselves: the reasons beside them ("achei caro", "me procure em março") are not raised to be answered. */
const verdicts: readonly SignalKind[] = [
  'declined',
  'chose-other',
  'not-now',
  'wrong-person',
  'left-company',
  'out-of-office',
];

/**
 * What they ask or raise in messages after my last touch, oldest message first, questions before the rest of a message. A detail in
 * the very sentence of a signal is that signal and no question ("pode me procurar em março?"). Beside a no, a not-now or a referral only
 * other questions count; a listless answer raises nothing. Interest counts unless they take the next act themselves; so does "só preciso
 * do aval do meu sócio", which is the reason of their promise.
 */
export function asksOf(s: Situation): Ask[] {
  return s.unanswered.flatMap(({ message }) => (message ? asksIn(message, s.open.get(message.id)) : []));
}

function asksIn(message: MessageEvent, open: readonly boolean[] | undefined): Ask[] {
  const { details, signals } = message;
  const verdict = signals.some(({ kind }) => verdicts.includes(kind));
  const listless = signals.some(({ kind }) => kind === 'listless');
  const promised = details.some((detail) => detail.by === 'contact' && detail.kind === 'promise');
  const sentence = signals.filter(({ kind, quote }) => kind !== 'complaint' && kind !== 'interested' && quote !== '');
  const own = details.filter((detail, index) => {
    if (detail.by !== 'contact' || open?.[index] === false) return false;
    if (sentence.some((signal) => isSame(detail, signal))) return false;
    if (detail.kind === 'question') return true;
    if (detail.kind === 'request') return !verdict;
    if (detail.objection === 'authority' && promised) return false;
    return (detail.kind === 'problem' || detail.kind === 'objection') && !verdict && !listless;
  });
  const asks = own.map((detail): Ask => {
    const asked = detail.kind === 'question' || detail.kind === 'request';
    return { message, quote: detail.quote, kind: asked ? 'asked' : 'raised', detail };
  });
  for (const { kind, quote } of signals) {
    if (kind === 'complaint') asks.push({ message, quote, kind: 'raised', detail: null });
    if (kind === 'interested' && !promised && !verdict) asks.push({ message, quote, kind: 'interested', detail: null });
  }
  const order = ['asked', 'raised', 'interested'];
  return asks.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Whether a detail stands in the sentence of a signal, or only names the person that the signal names. */
function isSame(detail: Detail, signal: Signal): boolean {
  if (detail.quote.includes(signal.quote) || signal.quote.includes(detail.quote)) return true;
  const { name = null, address = null } = signal.person ?? {};
  return [name, address].some((word) => word !== null && word !== '' && detail.quote.includes(word));
}
