import type { calendar_v3 } from 'googleapis/build/src/apis/calendar';
import type { Outcome } from '../../core/ports/Failure';
import type { Reminder } from '../../core/ports/Reminders';
import type { Access } from './Access';
import { callGoogle, outcomeOf, type Called } from './callGoogle';
import { calendarOf } from './googleClients';
import { reminderKey } from './reminderKey';
import type { ReminderKind } from './taskReminders';

/** Long enough to be seen in the day, short enough to cover nothing. */
const LENGTH_MS = 15 * 60_000;
const MOST_TITLE = 1024;
/** Before the title of a reminder that is done. */
const doneMark = '✓ ';
const done = { ok: true, value: null } as const;
const broken = { ok: false, failure: 'broken' } as const;

/**
 * Reminders of an hour, as private events of the user's own calendar that do not make them busy. The event's id is made from the
 * follow-up's: made twice, Calendar answers 409, and the event that is there is moved instead, also out of the bin.
 */
export function eventReminders(access: Access): ReminderKind {
  const { events } = calendarOf(access);
  const calendarId = 'primary';
  const twice = { repeatable: true } as const;

  const patch = (eventId: string, requestBody: calendar_v3.Schema$Event): Promise<Called<calendar_v3.Schema$Event>> =>
    callGoogle(access.deadline, twice, (timeout) => events.patch({ calendarId, eventId, requestBody }, { timeout }));
  const get = (eventId: string): Promise<Called<calendar_v3.Schema$Event>> =>
    callGoogle(access.deadline, twice, (timeout) => events.get({ calendarId, eventId }, { timeout }));

  return {
    async set(reminder, known) {
      const body = bodyOf(reminder);
      if (body === null) return broken;
      if (known !== null) {
        const moved = await patch(known, body);
        if (moved.ok) return { ok: true, value: known };
        if (moved.failure !== 'gone') return outcomeOf(moved);
      }
      const id = reminderKey(reminder.followUp);
      const made = await callGoogle(access.deadline, twice, (timeout) =>
        events.insert({ calendarId, requestBody: { ...body, id } }, { timeout }),
      );
      if (made.ok) return { ok: true, value: id };
      if (made.status !== 409) return outcomeOf(made);
      const moved = await patch(id, body);
      return moved.ok ? { ok: true, value: id } : outcomeOf(moved);
    },
    async find(id) {
      const found = await get(id);
      if (!found.ok) return found.failure === 'gone' ? done : outcomeOf(found);
      return { ok: true, value: found.value.status === 'cancelled' ? null : id };
    },
    async complete(eventId): Promise<Outcome<null>> {
      const found = await get(eventId);
      if (!found.ok) return found.failure === 'gone' ? done : outcomeOf(found);
      const { status, summary } = found.value;
      if (status === 'cancelled' || summary?.startsWith(doneMark)) return done;
      const silent = { useDefault: false, overrides: [] };
      const marked = await patch(eventId, { summary: `${doneMark}${summary ?? ''}`.trimEnd(), reminders: silent });
      return marked.ok || marked.failure === 'gone' ? done : outcomeOf(marked);
    },
    async remove(eventId): Promise<Outcome<null>> {
      const removed = await callGoogle(access.deadline, twice, (timeout) =>
        events.delete({ calendarId, eventId }, { timeout }),
      );
      return removed.ok || removed.failure === 'gone' ? done : outcomeOf(removed);
    },
  };
}

function bodyOf({ due, title, link }: Reminder): calendar_v3.Schema$Event | null {
  const start = /T\d/.test(due) ? Date.parse(due) : NaN;
  if (Number.isNaN(start)) return null;
  return {
    summary: title.replace(/\s+/g, ' ').slice(0, MOST_TITLE),
    start: { dateTime: due },
    end: { dateTime: new Date(start + LENGTH_MS).toISOString() },
    status: 'confirmed',
    transparency: 'transparent',
    visibility: 'private',
    reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 0 }] },
    ...(link !== null && /^https?:\/\//.test(link) ? { source: { title: 'Retorno', url: link } } : {}),
  };
}
