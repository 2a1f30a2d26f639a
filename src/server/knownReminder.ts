import type { Outcome } from '../core/ports/Failure';
import type { Desk } from './Desk';
import type { ReminderPlan } from './reminderPlans';

/** Versions of a plan that are looked back over: more changes between two that reached Google are found by their name there. */
const LOOK_BACK = 6;
const ends: readonly ReminderPlan['wanted'][] = ['remove', 'complete', 'set'];

/** The name under which a plan that was brought to Google is remembered; the result is Google's id, empty where nothing is left there. */
export const planKey = ({ key, version, wanted }: Pick<ReminderPlan, 'key' | 'version' | 'wanted'>): string =>
  `reminder ${key} ${version} ${wanted}`;

/** The id under which a follow-up's reminder was last seen at Google; empty where it was taken away, null where nobody here knows. */
export async function knownReminder(
  { once }: Pick<Desk, 'once'>,
  { key, version: newest }: ReminderPlan,
): Promise<Outcome<string | null>> {
  for (let version = newest; version > Math.max(0, newest - LOOK_BACK); version--) {
    for (const wanted of ends) {
      const known = await once.resultOf(planKey({ key, version, wanted }));
      if (!known.ok || known.value !== null) return known;
    }
  }
  return { ok: true, value: null };
}
