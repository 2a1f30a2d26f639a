import { epochDay } from '../core/dates/epochDay';
import type { Paused } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import type { Ports } from './Ports';
import { record } from './record';
import { refuse } from './refuse';

/**
 * Leaves a person alone until a day (YYYY-MM-DD), or for the pause of the cadence where the user names none. It ends by itself when they
 * write; `undo` takes it back.
 */
export async function pauseContact(
  ports: Ports,
  person: string,
  until: string | null,
  reason: string | null = null,
): Promise<Act<Paused>> {
  if (until !== null && Number.isNaN(epochDay(until))) return refuse('not-a-date');
  return record(ports, person, (base, ms) => ({
    ...base,
    type: 'paused',
    id: `pause:${person}:${ms}`,
    until,
    reason: reason?.trim() || null,
  }));
}
