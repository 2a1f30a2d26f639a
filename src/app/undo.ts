import type { Undone } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { record } from './record';

/** Takes back one act of the user about a person: `target` is the id of its event (`FollowUp.eventId` for a scheduled one). Twice is once. */
export function undo(ports: Ports, person: string, target: string): Promise<Outcome<Undone>> {
  return record(ports, person, (base) => ({ ...base, type: 'undone', id: `undo:${target}`, target }));
}
