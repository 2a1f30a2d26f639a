import type { Outcome } from '../core/ports/Failure';
import { loadSettings } from './loadSettings';
import type { Ports } from './Ports';
import { stamp } from './stamp';

/** Everything stored, or everything stored about one address, as a JSON text that a person can open and keep. */
export async function exportData(ports: Ports, person: string | null = null): Promise<Outcome<string>> {
  const [settings, events] = await Promise.all([
    loadSettings(ports),
    person === null ? ports.ledger.all() : ports.ledger.eventsOf(person),
  ]);
  if (!settings.ok) return settings;
  if (!events.ok) return events;
  const exported = {
    format: 'retorno-export',
    version: 1,
    exportedAt: stamp(ports.clock.now(), settings.value.calendar.timeZone),
    ...(person === null ? { settings: settings.value } : { person }),
    events: events.value,
  };
  return { ok: true, value: JSON.stringify(exported, null, 2) };
}
