import type { FollowUpMoved } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import { changeFollowUp } from './changeFollowUp';
import { personHistory } from './personHistory';
import type { Ports } from './Ports';
import { refuse } from './refuse';
import { stopRefusal } from './stopRefusal';

/** Gives a planned follow-up another date (ISO 8601 with offset). Refused while a stop holds, as planning is. */
export async function moveFollowUp(
  ports: Ports,
  person: string,
  key: string,
  due: string,
): Promise<Act<FollowUpMoved>> {
  if (Number.isNaN(Date.parse(due))) return refuse('not-a-date');
  const history = await personHistory(ports, person);
  if (!history.ok) return history;
  if (history.value.stop) return stopRefusal(history.value.stop);
  return changeFollowUp(ports, person, key, (base, ms) => ({
    ...base,
    type: 'follow-up-moved',
    id: `fu-moved:${key}:${ms}`,
    followUp: key,
    due,
  }));
}
