import type { Outcome } from '../../core/ports/Failure';
import type { Reminder, Reminders } from '../../core/ports/Reminders';
import type { Access } from './Access';
import { eventReminders } from './eventReminders';
import { reminderKey } from './reminderKey';
import { taskReminders, type ReminderKind } from './taskReminders';

type Kind = 'task' | 'event';
const done = { ok: true, value: null } as const;

/**
 * Follow-ups in Google Tasks (a day) and Google Calendar (an hour), as this user. The ids that it gives are `task:` or `event:` and
 * Google's own id, or `named:` and the key that both kinds carry; one that it never gave counts as unknown. Where a day becomes an hour or the other way round, the new one is set
 * before the old one goes. Two first calls for the same day at the same moment could make two tasks: who calls holds a claim (OnceStore).
 */
export function googleReminders(access: Access): Reminders {
  const kinds = { task: taskReminders(access), event: eventReminders(access) } as const;

  type End = (kind: ReminderKind, id: string) => Promise<Outcome<null>>;
  /** Ends what goes by this id, or all that goes by this name. */
  const each = async (known: string, end: End): Promise<Outcome<null>> => {
    const one = partsOf(known);
    if (one === null) return done;
    if (one.kind !== 'named') return end(kinds[one.kind], one.id);
    for (const kind of [kinds.task, kinds.event]) {
      const found = await kind.find(one.id);
      // Without the right to one kind none of it was set.
      if (!found.ok && found.failure !== 'denied') return found;
      const ended = found.ok && found.value !== null ? await end(kind, found.value) : done;
      if (!ended.ok) return ended;
    }
    return done;
  };

  return {
    async set(reminder: Reminder, known: string | null): Promise<Outcome<string>> {
      const kind: Kind = reminder.timed ? 'event' : 'task';
      const before = known === null ? null : partsOf(known);
      const set = await kinds[kind].set(reminder, before?.kind === kind ? before.id : null);
      if (!set.ok) return set;
      if (before !== null && before.kind !== kind && before.kind !== 'named') {
        const removed = await kinds[before.kind].remove(before.id);
        if (!removed.ok) return removed;
      }
      return { ok: true, value: `${kind}:${set.value}` };
    },
    named: (followUp) => `named:${reminderKey(followUp)}`,
    complete: (known) => each(known, (kind, id) => kind.complete(id)),
    remove: (known) => each(known, (kind, id) => kind.remove(id)),
  };
}

/** What stands before an id of ours. */
function partsOf(known: string): { readonly kind: Kind | 'named'; readonly id: string } | null {
  const [, kind, id] = /^(task|event|named):([\w-]{1,1024})$/.exec(known) ?? [];
  return (kind === 'task' || kind === 'event' || kind === 'named') && id !== undefined ? { kind, id } : null;
}
