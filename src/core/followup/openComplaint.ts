import type { Situation } from './Situation';
import { isCourtesy, saysThanks } from './courtesy';
import type { Turn } from './turnsOf';

/** The contact's complaint that is not solved: they have not thanked or bought since, nor written without complaining. */
export function openComplaint(s: Situation): Turn | null {
  const complaint = s.turns.findLast((turn) => has(turn, 'complaint'));
  if (!complaint) return null;
  const solved = s.turns.some(
    (turn) =>
      turn.ms > complaint.ms &&
      turn.by === 'them' &&
      (turn.message === null ||
        has(turn, 'purchased') ||
        has(turn, 'interested') ||
        saysThanks(turn.message.text) ||
        isCourtesy(turn.message.text)),
  );
  return solved ? null : complaint;
}

function has(turn: Turn, kind: 'complaint' | 'purchased' | 'interested'): boolean {
  return turn.by === 'them' && (turn.message?.signals.some((signal) => signal.kind === kind) ?? false);
}
