import type { Lifted } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import type { Ports } from './Ports';
import { record } from './record';
import { refuse } from './refuse';

/** Lifts a stop, for a reason in the user's words; refused without one (DOMAIN: only an explicit act of the user, recorded too). */
export async function liftStop(ports: Ports, person: string, reason: string): Promise<Act<Lifted>> {
  const words = reason.trim();
  if (words === '') return refuse('empty');
  return record(ports, person, (base, ms) => ({ ...base, type: 'lifted', id: `lift:${person}:${ms}`, reason: words }));
}
