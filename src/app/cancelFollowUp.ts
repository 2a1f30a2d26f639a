import type { FollowUpCancelled } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import { changeFollowUp } from './changeFollowUp';
import type { Ports } from './Ports';

/** Cancels a planned follow-up, with the user's reason where they give one. */
export function cancelFollowUp(
  ports: Ports,
  person: string,
  key: string,
  reason: string | null = null,
): Promise<Act<FollowUpCancelled>> {
  return changeFollowUp(ports, person, key, (base, ms) => ({
    ...base,
    type: 'follow-up-cancelled',
    id: `fu-cancelled:${key}:${ms}`,
    followUp: key,
    reason: reason?.trim() || null,
  }));
}
