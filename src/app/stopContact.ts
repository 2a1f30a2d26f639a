import type { Evidence } from '../core/followup/NextStep';
import type { Stopped } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { record } from './record';

/** Records that this person asked not to be contacted, with the sentence where there is one; also how the user confirms a detected request. */
export function stopContact(ports: Ports, person: string, source: Evidence | null): Promise<Outcome<Stopped>> {
  return record(ports, person, (base, ms) => ({
    ...base,
    type: 'stopped',
    id: `stop:${person}:${ms}`,
    quote: source?.quote ?? null,
    messageId: source?.messageId ?? null,
  }));
}
