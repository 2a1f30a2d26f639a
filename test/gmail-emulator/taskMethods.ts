import type { tasks_v1 } from 'googleapis/build/src/apis/tasks';
import { answerAs, bodyAs, flagOf, type Method } from './Method';
import { Refusal } from './Refusal';
import { newTask, task as taskShape, taskPage } from './schemas';

const scope = 'https://www.googleapis.com/auth/tasks';
// Google's client writes the @ of this list's name as %40.
const list = '/tasks/v1/lists/(?:@|%40)default/tasks';
/** When everything here happens: the moment of the sample mailbox. */
const now = '2026-11-23T13:05:00.000Z';

export type Task = tasks_v1.Schema$Task & { readonly id: string };

/** The methods of Google Tasks that the product uses, on the user's own list. */
export function taskMethods(tasks: Map<string, Task>): Method[] {
  const found = (id: string | undefined): Task => {
    const task = tasks.get(id ?? '');
    if (task === undefined || task.deleted) throw new Refusal(404);
    return task;
  };
  const keep = (task: Task): Task => {
    // Tasks keeps the date of `due` and throws its hour away (reference of Task.due).
    const kept = typeof task.due === 'string' ? { ...task, due: `${task.due.slice(0, 10)}T00:00:00.000Z` } : task;
    tasks.set(task.id, kept);
    return answerAs(kept, taskShape);
  };

  return [
    {
      ...{ name: 'tasks.tasks.list', verb: 'GET', path: new RegExp(`^${list}$`) },
      ...{ query: ['maxResults', 'pageToken', 'showCompleted', 'showHidden'], scopes: [scope, `${scope}.readonly`] },
      run({ query }) {
        const size = Number(query.get('maxResults') ?? 20);
        const start = Number(query.get('pageToken') ?? 0);
        if (!(size >= 1 && size <= 100) || !Number.isInteger(start)) throw new Refusal(400);
        const [completed, hidden] = [flagOf(query, 'showCompleted', true), flagOf(query, 'showHidden', false)];
        const shown = [...tasks.values()].filter(
          (task) => !task.deleted && (completed || task.status !== 'completed') && (hidden || !task.hidden),
        );
        const next = start + size < shown.length ? { nextPageToken: String(start + size) } : {};
        return answerAs({ kind: 'tasks#tasks', items: shown.slice(start, start + size), ...next }, taskPage);
      },
    },
    {
      ...{ name: 'tasks.tasks.insert', verb: 'POST', path: new RegExp(`^${list}$`), query: [], scopes: [scope] },
      run(asked) {
        const body = bodyAs<tasks_v1.Schema$Task>(asked, newTask, 'task');
        return keep({ ...{ kind: 'tasks#task', status: 'needsAction' }, ...body, id: `task${tasks.size + 1}`, updated: now }); // prettier-ignore
      },
    },
    {
      ...{
        name: 'tasks.tasks.patch',
        verb: 'PATCH',
        path: new RegExp(`^${list}/([^/]+)$`),
        query: [],
        scopes: [scope],
      },
      run(asked) {
        const before = found(asked.path[0]);
        const after: Task = {
          ...before,
          ...bodyAs<tasks_v1.Schema$Task>(asked, newTask, 'task'),
          id: before.id,
          updated: now,
        };
        if (after.status === 'completed') return keep({ ...after, completed: before.completed ?? now });
        delete after.completed;
        return keep(after);
      },
    },
    {
      ...{
        name: 'tasks.tasks.delete',
        verb: 'DELETE',
        path: new RegExp(`^${list}/([^/]+)$`),
        query: [],
        scopes: [scope],
      },
      run({ path }) {
        const task = found(path[0]);
        tasks.set(task.id, { ...task, deleted: true });
        return null;
      },
    },
  ];
}
