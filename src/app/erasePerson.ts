import type { Outcome } from '../core/ports/Failure';
import { loadSettings } from './loadSettings';
import { personHistory } from './personHistory';
import type { Ports } from './Ports';
import { stamp } from './stamp';

/**
 * Erases all that is recorded about an address and gives the number of events touched. Their wish not to be contacted, if a stop holds,
 * stays in force: it is kept beside the digest of the address.
 */
export async function erasePerson(ports: Ports, address: string): Promise<Outcome<number>> {
  const person = address.trim().toLowerCase();
  const [settings, history] = await Promise.all([loadSettings(ports), personHistory(ports, person)]);
  if (!settings.ok) return settings;
  if (!history.ok) return history;
  const at = stamp(ports.clock.now(), settings.value.calendar.timeZone);
  return ports.ledger.erase(person, { at, stopped: history.value.stop !== null });
}
