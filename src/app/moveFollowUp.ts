import type { FollowUpMoved } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import { changeFollowUp } from './changeFollowUp';
import type { Ports } from './Ports';
import { refuse } from './refuse';

/** Gives a planned follow-up another date (ISO 8601 with offset). */
export async function moveFollowUp(
  ports: Ports,
  person: string,
  key: string,
  due: string,
): Promise<Act<FollowUpMoved>> {
  if (Number.isNaN(Date.parse(due))) return refuse('not-a-date');
  return changeFollowUp(ports, person, key, (base, ms) => ({
    ...base,
    type: 'follow-up-moved',
    id: `fu-moved:${key}:${ms}`,
    followUp: key,
    due,
  }));
}
