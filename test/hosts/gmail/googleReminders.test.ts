import type { Reminder } from '../../../src/core/ports/Reminders';
import { googleReminders } from '../../../src/hosts/gmail/googleReminders';
import { scopes } from '../../../src/hosts/gmail/scopes';
import type { FaultKind } from '../../gmail-emulator/Fault';
import type { GmailEmulator } from '../../gmail-emulator/startGmailEmulator';
import { declareLaws } from '../../contracts/declareLaws';
import { remindersLaws, type RemindersUnderTest, type ShownReminder } from '../../contracts/reminders';
import { google, situationOf } from './support/google';

const day: Reminder = {
  ...{ followUp: 'follow-up:bia@else.example:1', due: '2026-11-26T21:00:00-03:00', timed: false },
  ...{ title: 'Retomar com Bia', link: 'https://mail.google.com/mail/u/0/#all/19eeef2ffc9eac8f' },
};
const hour: Reminder = { ...day, timed: true };

/** What the user sees in both. */
function shownIn({ tasks, events }: GmailEmulator): ShownReminder[] {
  const inTasks = [...tasks.values()].flatMap((task): ShownReminder[] => {
    if (task.deleted) return [];
    return [
      { title: task.title ?? '', due: task.due?.slice(0, 10) ?? '', timed: false, done: task.status === 'completed' },
    ];
  });
  const inCalendar = [...events.values()].flatMap((event): ShownReminder[] => {
    if (event.status === 'cancelled') return [];
    const due = new Date(event.start?.dateTime ?? '').toISOString();
    const title = event.summary ?? '';
    return [{ title, due, timed: true, done: title.startsWith('✓') && event.reminders?.overrides?.length === 0 }];
  });
  return [...inTasks, ...inCalendar];
}

describe('Google Tasks and Calendar as reminders', () => {
  const make = async (): Promise<RemindersUnderTest> => {
    const emulator = await google({ mails: [] });
    return {
      reminders: googleReminders(situationOf(emulator, {})),
      shown: async () => shownIn(emulator),
      clear: async () => {
        for (const [id, task] of emulator.tasks) emulator.tasks.set(id, { ...task, deleted: true });
        for (const [id, event] of emulator.events) emulator.events.set(id, { ...event, status: 'cancelled' });
      },
      close: () => emulator.close(),
    };
  };
  declareLaws(remindersLaws(make));
});

describe('a reminder at Google', () => {
  let emulator: GmailEmulator;
  beforeEach(async () => {
    emulator = await google({ mails: [] });
  });
  afterEach(() => emulator.close());

  const reminders = (ms = 18_000, granted?: readonly string[]) =>
    googleReminders(situationOf(emulator, granted === undefined ? {} : { scopes: granted }, ms));

  test('for a day is a task on the day that the due date has in its own zone', async () => {
    await reminders().set(day, null);
    const [task] = emulator.tasks.values();
    expect(task).toMatchObject({ due: '2026-11-26T00:00:00.000Z', title: 'Retomar com Bia', status: 'needsAction' });
    expect(task?.notes?.split('\n')[0]).toBe(day.link);
  });

  test('for an hour is a private event that leaves the user free and speaks up at its time', async () => {
    await reminders().set(hour, null);
    expect([...emulator.events.values()]).toMatchObject([
      {
        ...{ summary: 'Retomar com Bia', transparency: 'transparent', visibility: 'private' },
        ...{ start: { dateTime: hour.due }, end: { dateTime: '2026-11-27T00:15:00.000Z' } },
        reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 0 }] },
        source: { title: 'Retorno', url: hour.link },
      },
    ]);
  });

  test('tells Google nothing of the follow-up’s id, which may hold an address', async () => {
    await reminders().set(day, null);
    await reminders().set(hour, null);
    const kept = JSON.stringify([[...emulator.tasks.values()], [...emulator.events]]);
    expect(kept).not.toContain('bia@else.example');
  });

  test.each([
    ['tasks', scopes.tasks.scope, day],
    ['events', scopes.events.scope, hour],
  ] as const)(
    'is denied where the user has not granted %s, and the other kind works',
    async (_what, missing, reminder) => {
      const granted = Object.values(scopes).flatMap(({ scope }) => (scope === missing ? [] : [scope]));
      expect(await reminders(18_000, granted).set(reminder, null)).toEqual({ ok: false, failure: 'denied' });
      expect((await reminders(18_000, granted).set(reminder.timed ? day : hour, null)).ok).toBe(true);
    },
  );

  test('whose answer was lost is set once when it is set again', async () => {
    emulator.fail({ method: 'tasks.tasks.insert', how: 'lost' });
    expect((await reminders().set(day, null)).ok).toBe(false);
    expect((await reminders().set(day, null)).ok).toBe(true);
    emulator.fail({ method: 'calendar.events.insert', how: 'lost' });
    expect((await reminders().set(hour, null)).ok).toBe(true);
    expect(shownIn(emulator)).toHaveLength(2);
  });

  test('is found among many tasks, done and hidden ones included', async () => {
    const set = await reminders().set(day, null);
    const [[id, task] = []] = emulator.tasks;
    if (id === undefined || task === undefined) throw new Error('no task');
    emulator.tasks.clear();
    for (let i = 0; i < 250; i++) emulator.tasks.set(`other${i}`, { ...task, id: `other${i}`, notes: `Other ${i}` });
    emulator.tasks.set(id, { ...task, status: 'completed', hidden: true });
    expect(await reminders().set(day, null)).toEqual(set);
    expect(emulator.tasks.get(id)?.status).toBe('needsAction');
    expect(emulator.tasks.size).toBe(251);
  });

  test('that stays in the other place after a failed move is taken away by the next try', async () => {
    const set = await reminders().set(day, null);
    const known = set.ok ? set.value : null;
    emulator.fail({ method: 'tasks.tasks.delete', times: 4, how: { status: 500 } });
    expect(await reminders().set(hour, known)).toEqual({ ok: false, failure: 'broken' });
    expect((await reminders().set(hour, known)).ok).toBe(true);
    expect(shownIn(emulator)).toMatchObject([{ timed: true }]);
  });

  const methods = [
    'tasks.tasks.list',
    'tasks.tasks.insert',
    'tasks.tasks.patch',
    'tasks.tasks.delete',
    'calendar.events.insert',
    'calendar.events.get',
    'calendar.events.patch',
    'calendar.events.delete',
  ];
  const hows: readonly [FaultKind, string][] = [
    [{ status: 401 }, 'denied'],
    [{ status: 403 }, 'denied'],
    [{ status: 403, reason: 'rateLimitExceeded' }, 'throttled'],
    [{ status: 429, retryAfter: '60' }, 'throttled'],
    [{ status: 503 }, 'broken'],
    ['cut', 'offline'],
    ['silent', 'timeout'],
  ];
  test.each(methods)('says what went wrong when %s fails in any way, and is right at the next try', async (method) => {
    for (const [how, failure] of hows) {
      emulator.tasks.clear();
      emulator.events.clear();
      const timed = method.startsWith('calendar');
      const reminder = timed ? hour : day;
      // Known to Google, so that the method is needed.
      const known = /list|insert/.test(method) ? null : await reminders().set(reminder, null);
      const id = known?.ok ? known.value : null;
      const act = (ms?: number) =>
        /delete/.test(method) ? reminders(ms).remove(id ?? '') : /get/.test(method) ? reminders(ms).complete(id ?? '') : reminders(ms).set(reminder, id); // prettier-ignore
      emulator.fail({ method, times: 99, how });
      expect([method, how, await act(500)]).toEqual([method, how, { ok: false, failure }]);
      emulator.mend();
      expect((await act()).ok).toBe(true);
      expect(shownIn(emulator)).toHaveLength(/delete/.test(method) ? 0 : 1);
    }
  });

  test.each(['garbage', 'empty'] as const)('takes “%s” for no answer', async (how) => {
    emulator.fail({ method: 'tasks.tasks.insert', how });
    expect(await reminders().set(day, null)).toEqual({ ok: false, failure: 'broken' });
  });
});
