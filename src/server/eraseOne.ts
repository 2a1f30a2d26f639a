import { erasePerson } from '../app/erasePerson';
import { personHistory } from '../app/personHistory';
import type { Outcome } from '../core/ports/Failure';
import type { Desk } from './Desk';
import { dropReminders, type Reminded } from './remind';

/** What was erased here, and what became of the reminders at Google that named the person. */
export interface Erased {
  readonly outcome: Outcome<number>;
  readonly reminders: Reminded;
}

/** Erases a person and takes their reminders away. A Google that does not answer does not keep the data from being erased. */
export async function eraseOne(desk: Desk, address: string): Promise<Erased> {
  const history = await personHistory(desk.ports, address.trim().toLowerCase());
  if (!history.ok) return { outcome: history, reminders: { state: 'ok' } };
  const reminders = await dropReminders(desk, history.value.followUps);
  return { outcome: await erasePerson(desk.ports, address), reminders };
}
