import type { Outcome } from '../../core/ports/Failure';
import type { Reminder } from '../../core/ports/Reminders';
import type { Access } from './Access';
import { callGoogle, outcomeOf, type Called } from './callGoogle';
import { tasksOf } from './googleClients';
import { reminderKey } from './reminderKey';

/** Limits by the reference of Tasks. */
const MOST_TITLE = 1024;
const PAGE = 100;
/** A task list has at most 20,000 tasks; who has more than these keeps an archive there, and what we look for is new. */
const MOST_PAGES = 10;

const done = { ok: true, value: null } as const;

/** One kind of reminder; ids are those of Google. */
export interface ReminderKind {
  /** Sets or moves it; gives Google's id. */
  set(reminder: Reminder, known: string | null): Promise<Outcome<string>>;
  /** Google's id of the one that stands there under a key (`reminderKey`); null for none. */
  find(key: string): Promise<Outcome<string | null>>;
  complete(known: string): Promise<Outcome<null>>;
  remove(known: string): Promise<Outcome<null>>;
}

/**
 * Reminders of a day, as tasks of the user's own list: a task keeps the date of `due` only. Tasks take no id of ours, so the notes
 * carry the follow-up's key, and a task is looked for by it before one is made.
 */
export function taskReminders(access: Access): ReminderKind {
  const tasks = tasksOf(access);
  const tasklist = '@default';
  const twice = { repeatable: true } as const;

  const find = async (key: string): Promise<Called<string | null>> => {
    let pageToken: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const params = { tasklist, maxResults: PAGE, showCompleted: true, showHidden: true, ...(pageToken === undefined ? {} : { pageToken }) }; // prettier-ignore
      const listed = await callGoogle(access.deadline, twice, (timeout) => tasks.tasks.list(params, { timeout }));
      if (!listed.ok) return listed;
      const found = listed.value.items?.find(({ notes, deleted }) => !deleted && notes?.includes(key));
      if (found?.id) return { ok: true, value: found.id };
      pageToken = listed.value.nextPageToken ?? undefined;
      if (pageToken === undefined) break;
    }
    return { ok: true, value: null };
  };
  const patch = (task: string, requestBody: object): Promise<Called<{ deleted?: boolean | null }>> =>
    callGoogle(access.deadline, twice, (timeout) => tasks.tasks.patch({ tasklist, task, requestBody }, { timeout }));

  return {
    async set(reminder, known) {
      const key = reminderKey(reminder.followUp);
      const requestBody = bodyOf(reminder, key);
      if (requestBody === null) return { ok: false, failure: 'broken' };
      const found = known === null ? await find(key) : ({ ok: true, value: known } as const);
      if (!found.ok) return outcomeOf(found);
      if (found.value !== null) {
        const moved = await patch(found.value, { ...requestBody, status: 'needsAction' });
        if (moved.ok && !moved.value.deleted) return { ok: true, value: found.value };
        if (!moved.ok && moved.failure !== 'gone') return outcomeOf(moved);
      }
      const made = await callGoogle(access.deadline, { repeatable: false }, (timeout) =>
        tasks.tasks.insert({ tasklist, requestBody }, { timeout }),
      );
      if (!made.ok) return outcomeOf(made);
      return made.value.id ? { ok: true, value: made.value.id } : { ok: false, failure: 'broken' };
    },
    async find(key) {
      const found = await find(key);
      return found.ok ? found : outcomeOf(found);
    },
    async complete(known) {
      const completed = await patch(known, { status: 'completed' });
      return completed.ok || completed.failure === 'gone' ? done : outcomeOf(completed);
    },
    async remove(task) {
      const removed = await callGoogle(access.deadline, twice, (timeout) =>
        tasks.tasks.delete({ tasklist, task }, { timeout }),
      );
      return removed.ok || removed.failure === 'gone' ? done : outcomeOf(removed);
    },
  };
}

function bodyOf({ due, title, link }: Reminder, key: string): { title: string; notes: string; due: string } | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(due)?.[0];
  if (day === undefined || Number.isNaN(Date.parse(due))) return null;
  return {
    title: title.replace(/\s+/g, ' ').slice(0, MOST_TITLE),
    notes: `${link === null ? '' : `${link}\n`}Retorno ${key}`,
    due: `${day}T00:00:00.000Z`,
  };
}
