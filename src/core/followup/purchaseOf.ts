import { saysThanks } from './courtesy';
import type { Situation } from './Situation';
import type { Standing } from './standingOf';

/** The contact's last purchase and whether I have thanked for it since. */
export function purchaseOf(s: Situation): (Standing & { readonly thanked: boolean }) | null {
  const turn = s.turns.findLast(
    ({ by, message }) => by === 'them' && message?.signals.some(({ kind }) => kind === 'purchased'),
  );
  const signal = turn?.message?.signals.find(({ kind }) => kind === 'purchased');
  if (!turn?.message || !signal) return null;
  const thanked = s.turns.some(
    ({ by, ms, message, marked }) =>
      by === 'me' && ms > turn.ms && (marked || message === null || saysThanks(message.text)),
  );
  return { turn, message: turn.message, signal, thanked };
}
