import type { FollowUp } from '../core/ledger/History';
import type { LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import { personHistory } from './personHistory';
import type { Ports } from './Ports';
import { record, type RecordBase } from './record';
import { refuse } from './refuse';

/** Records a change of a planned follow-up; refused as `not-pending` when it is done, cancelled or unknown by now. */
export async function changeFollowUp<E extends LedgerEvent>(
  ports: Ports,
  person: string,
  key: string,
  make: (base: RecordBase, ms: number, pending: FollowUp) => E,
): Promise<Act<E>> {
  const history = await personHistory(ports, person);
  if (!history.ok) return history;
  const pending = history.value.followUps.find((each) => each.key === key && each.state === 'pending');
  return pending ? record(ports, person, (base, ms) => make(base, ms, pending)) : refuse('not-pending');
}
