import type { Outcome } from '../core/ports/Failure';
import type { Desk } from './Desk';

/** Takes away what may still stand at Google of people who are erased; what cannot be taken away now stays on the list. */
export async function dropLeftReminders({ left, reminders }: Pick<Desk, 'left' | 'reminders'>): Promise<Outcome<null>> {
  const all = await left.all();
  if (!all.ok) return all;
  const gone: string[] = [];
  let failed: Outcome<null> = { ok: true, value: null };
  for (const one of all.value) {
    const removed = await reminders.remove(one);
    if (removed.ok) gone.push(one);
    else failed = removed;
  }
  const struck = gone.length === 0 ? failed : await left.change([], gone);
  return failed.ok ? struck : failed;
}
