import type { MessageEvent } from '../ledger/LedgerEvent';
import type { Signal, SignalKind } from '../signals/Signal';
import { isCourtesy } from './courtesy';
import type { Situation } from './Situation';
import type { Turn } from './turnsOf';

/** A signal that still holds, and the message that shows it. */
export interface Standing {
  readonly turn: Turn;
  readonly message: MessageEvent;
  readonly signal: Signal;
}

/** Whether a message changes where things stand: more than thanks, an "ok", a listless word. */
export function isSubstantial(message: MessageEvent): boolean {
  if (message.signals.some(({ kind }) => kind !== 'listless' && kind !== 'out-of-office')) return true;
  const said: readonly string[] = ['question', 'request', 'problem', 'objection', 'promise', 'meeting'];
  if (message.details.some(({ kind, by }) => by === 'contact' && said.includes(kind))) return true;
  return !message.signals.some(({ kind }) => kind === 'listless') && !isCourtesy(message.text);
}

const found = new WeakMap<Situation['turns'], { readonly turn: Turn | null }>();

/** The contact's last message that changed where things stand; looked for once. */
export function lastSubstantial({ turns }: Situation): Turn | null {
  let known = found.get(turns);
  if (!known) {
    const turn = turns.findLast(({ by, message }) => by === 'them' && message !== null && isSubstantial(message));
    found.set(turns, (known = { turn: turn ?? null }));
  }
  return known.turn;
}

/** The signal of one of these kinds that holds: it stands in the contact's last message that changed anything. */
export function standingOf(s: Situation, kinds: readonly SignalKind[]): Standing | null {
  const turn = lastSubstantial(s);
  const signal = turn?.message?.signals.find(({ kind }) => kinds.includes(kind));
  return turn?.message && signal ? { turn, message: turn.message, signal } : null;
}
