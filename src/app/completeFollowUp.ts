import type { FollowUpDone } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import { changeFollowUp } from './changeFollowUp';
import type { Ports } from './Ports';

/** Marks a planned follow-up as done. */
export function completeFollowUp(ports: Ports, person: string, key: string): Promise<Act<FollowUpDone>> {
  return changeFollowUp(ports, person, key, (base, ms) => ({
    ...base,
    type: 'follow-up-done',
    id: `fu-done:${key}:${ms}`,
    followUp: key,
  }));
}
