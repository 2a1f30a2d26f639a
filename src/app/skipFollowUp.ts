import type { FollowUpSkipped } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import { changeFollowUp } from './changeFollowUp';
import type { Ports } from './Ports';

/** Passes over a planned follow-up: not done, and not to be asked for again. */
export function skipFollowUp(ports: Ports, person: string, key: string): Promise<Act<FollowUpSkipped>> {
  return changeFollowUp(ports, person, key, (base, ms) => ({
    ...base,
    type: 'follow-up-skipped',
    id: `fu-skipped:${key}:${ms}`,
    followUp: key,
  }));
}
