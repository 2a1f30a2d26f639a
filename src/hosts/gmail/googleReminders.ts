import type { Outcome } from '../../core/ports/Failure';
import type { Reminder, Reminders } from '../../core/ports/Reminders';
import type { Access } from './Access';
import { eventReminders } from './eventReminders';
import { taskReminders } from './taskReminders';

type Kind = 'task' | 'event';
const done = { ok: true, value: null } as const;

/**
 * Follow-ups in Google Tasks (a day) and Google Calendar (an hour), as this user. The ids that it gives are `task:` or `event:` and
 * Google's own id; one that it never gave counts as unknown. Where a day becomes an hour or the other way round, the new one is set
 * before the old one goes. Two first calls for the same day at the same moment could make two tasks: who calls holds a claim (OnceStore).
 */
export function googleReminders(access: Access): Reminders {
  const kinds = { task: taskReminders(access), event: eventReminders(access) } as const;

  return {
    async set(reminder: Reminder, known: string | null): Promise<Outcome<string>> {
      const kind: Kind = reminder.timed ? 'event' : 'task';
      const before = known === null ? null : partsOf(known);
      const set = await kinds[kind].set(reminder, before?.kind === kind ? before.id : null);
      if (!set.ok) return set;
      if (before !== null && before.kind !== kind) {
        const removed = await kinds[before.kind].remove(before.id);
        if (!removed.ok) return removed;
      }
      return { ok: true, value: `${kind}:${set.value}` };
    },
    async find(followUp) {
      for (const kind of ['task', 'event'] as const) {
        const found = await kinds[kind].find(followUp);
        if (found.ok && found.value !== null) return { ok: true, value: `${kind}:${found.value}` };
        // Without the right to one kind none of it was set.
        if (!found.ok && found.failure !== 'denied') return found;
      }
      return done;
    },
    async complete(known) {
      const one = partsOf(known);
      return one === null ? done : kinds[one.kind].complete(one.id);
    },
    async remove(known) {
      const one = partsOf(known);
      return one === null ? done : kinds[one.kind].remove(one.id);
    },
  };
}

function partsOf(known: string): { readonly kind: Kind; readonly id: string } | null {
  const [, kind, id] = /^(task|event):([\w-]{1,1024})$/.exec(known) ?? [];
  return (kind === 'task' || kind === 'event') && id !== undefined ? { kind, id } : null;
}
