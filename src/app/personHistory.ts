import { historyOf } from '../core/ledger/historyOf';
import type { History } from '../core/ledger/History';
import type { Outcome } from '../core/ports/Failure';
import { personEvents } from './personEvents';
import type { Ports } from './Ports';

/** The history of one person as the ledger has it now. */
export async function personHistory(ports: Ports, person: string): Promise<Outcome<History>> {
  const events = await personEvents(ports, person);
  return events.ok ? { ok: true, value: historyOf(person, events.value) } : events;
}
