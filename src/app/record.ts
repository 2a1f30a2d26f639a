import type { EventBase, LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import { loadSettings } from './loadSettings';
import type { Ports } from './Ports';
import { stamp } from './stamp';

/** What every act has in common, before its id. */
export type RecordBase = Omit<EventBase, 'id'>;

/** Records one act of the user about one person. `make` adds what was done and an id derived from it; gives the event back. */
export async function record<E extends LedgerEvent>(
  ports: Ports,
  person: string,
  make: (base: RecordBase, ms: number) => E,
): Promise<Outcome<E>> {
  const settings = await loadSettings(ports);
  if (!settings.ok) return settings;
  const zone = settings.value.calendar.timeZone;
  const ms = ports.clock.now();
  const event = make({ v: 1, at: stamp(ms, zone), zone, actor: 'user', people: [person] }, ms);
  const stored = await ports.ledger.append([event]);
  return stored.ok ? { ok: true, value: event } : stored;
}
