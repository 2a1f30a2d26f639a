import { erasePerson } from '../app/erasePerson';
import { personEvents } from '../app/personEvents';
import type { Outcome } from '../core/ports/Failure';
import type { Desk } from './Desk';
import { dropLeftReminders } from './dropLeftReminders';
import { knownReminder } from './knownReminder';
import { reminderPlans } from './reminderPlans';
import { scopesFor } from './scopesFor';

/** What was erased here (how many events), and whether the reminders at Google that named the person went too. */
export interface Erased {
  readonly outcome: Outcome<number>;
  readonly reminders: Outcome<null>;
}

const none: Outcome<null> = { ok: true, value: null };

/**
 * Erases a person, and takes all their reminders away, those that were ticked off too. First it is noted what has to go from Google: a Google
 * that does not answer does not keep the data from being erased, and is asked again later.
 */
export async function eraseOne(desk: Desk, address: string): Promise<Erased> {
  const person = address.trim().toLowerCase();
  const events = await personEvents(desk.ports, person);
  if (!events.ok) return { outcome: events, reminders: none };
  const mayHave = (['task', 'event'] as const).some((kind) => scopesFor(desk, [kind]).length === 0);
  const names: string[] = [];
  for (const plan of reminderPlans(person, events.value).plans) {
    const known = await knownReminder(desk, plan);
    if (!known.ok) return { outcome: known, reminders: none };
    // Never set, or the answer was lost: where there was never a right to set it, there is none.
    if (known.value !== null) names.push(...(known.value === '' ? [] : [known.value]));
    else if (mayHave) names.push(desk.reminders.named(plan.key));
  }
  const noted = names.length === 0 ? none : await desk.left.change(names, []);
  if (!noted.ok) return { outcome: noted, reminders: none };
  const outcome = await erasePerson(desk.ports, person);
  return { outcome, reminders: names.length === 0 ? none : await dropLeftReminders(desk) };
}
