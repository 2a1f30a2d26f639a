import type { Reminder, Reminders } from '../../src/core/ports/Reminders';
import { equal, holds, valueOf } from './check';
import { lawsOf, type Law } from './Law';

/** What stands in the user's list or calendar. */
export interface ShownReminder {
  readonly title: string;
  /** ISO 8601; the day alone where no hour was chosen. */
  readonly due: string;
  readonly timed: boolean;
  readonly done: boolean;
}

/** A provider under test, new and empty. */
export interface RemindersUnderTest {
  readonly reminders: Reminders;
  /** What the user sees there now, without what was taken away. */
  readonly shown: () => Promise<readonly ShownReminder[]>;
  /** The user deletes everything there by hand. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const day: Reminder = {
  ...{ followUp: 'follow-up:bia@else.example:1', due: '2026-11-26T09:00:00-03:00', timed: false },
  ...{ title: 'Retomar com Bia', link: 'https://mail.google.com/mail/u/0/#all/19eeef2ffc9eac8f' },
};
const hour: Reminder = { ...day, timed: true, due: '2026-11-26T23:30:00-03:00' };

/** The laws of the Reminders port, against whatever `make` gives: a fresh provider for each law. */
export function remindersLaws(make: () => Promise<RemindersUnderTest>): Law[] {
  const law = lawsOf(make);
  const set = async ({ reminders }: RemindersUnderTest, reminder: Reminder, known: string | null = null) =>
    valueOf(await reminders.set(reminder, known), 'set');
  /** What is seen of a reminder. */
  const seen = ({ title, due, timed }: Reminder, done = false): ShownReminder => ({
    ...{ title, timed, done },
    due: timed ? new Date(due).toISOString() : due.slice(0, 10),
  });
  const shows = async (under: RemindersUnderTest, expected: readonly ShownReminder[], what: string): Promise<void> =>
    equal(await under.shown(), expected, what);

  return [
    ...[day, hour].flatMap((reminder): Law[] => {
      const kind = reminder.timed ? 'an hour' : 'a day';
      return [
        law(`a reminder for ${kind} is shown where the user looks`, async (under) => {
          const known = await set(under, reminder);
          holds(known.length > 0, 'an id');
          await shows(under, [seen(reminder)], 'shown');
        }),
        law(`the same reminder for ${kind} set twice is one, also by who does not know the first`, async (under) => {
          const known = await set(under, reminder);
          equal(await set(under, reminder), known, 'the same id');
          equal(await set(under, reminder, known), known, 'the same id once more');
          await shows(under, [seen(reminder)], 'shown');
        }),
        law(
          `a reminder for ${kind} is ended by its follow-up’s name as by its id, and no other one is`,
          async (under) => {
            const name = under.reminders.named(reminder.followUp);
            valueOf(await under.reminders.remove(name), 'remove before it is set');
            await set(under, reminder);
            const other = under.reminders.named('follow-up:bia@else.example:2');
            valueOf(await under.reminders.complete(other), 'complete another');
            valueOf(await under.reminders.remove(other), 'remove another');
            await shows(under, [seen(reminder)], 'untouched');
            valueOf(await under.reminders.complete(name), 'complete');
            equal(
              (await under.shown()).map(({ done }) => done),
              [true],
              'done',
            );
            valueOf(await under.reminders.remove(name), 'remove');
            await shows(under, [], 'removed');
            holds(!name.includes('bia'), 'the name tells nothing');
          },
        ),
        law(`two follow-ups for ${kind} are two reminders`, async (under) => {
          const first = await set(under, reminder);
          const second = await set(under, { ...reminder, followUp: 'follow-up:bia@else.example:2', title: 'Outra' });
          holds(first !== second, 'two ids');
          equal((await under.shown()).length, 2, 'shown');
        }),
        law(`a reminder for ${kind} moves with its follow-up, and takes its new title`, async (under) => {
          const known = await set(under, reminder);
          const moved = { ...reminder, due: '2026-12-03T10:00:00-03:00', title: 'Retomar com a Bia' };
          equal(await set(under, moved, known), known, 'the same id');
          await shows(under, [seen(moved)], 'shown');
        }),
        law(`a reminder for ${kind} is done once, and done again without harm`, async (under) => {
          const known = await set(under, reminder);
          for (let times = 0; times < 2; times++) valueOf(await under.reminders.complete(known), 'complete');
          const [shown, ...more] = await under.shown();
          equal([shown?.done, more.length], [true, 0], 'done');
        }),
        law(`a reminder for ${kind} that was done opens again when its follow-up is set again`, async (under) => {
          const known = await set(under, reminder);
          valueOf(await under.reminders.complete(known), 'complete');
          await set(under, reminder, known);
          await shows(under, [seen(reminder)], 'shown');
        }),
        law(`a reminder for ${kind} is taken away, and taken away again without harm`, async (under) => {
          const known = await set(under, reminder);
          for (let times = 0; times < 2; times++) valueOf(await under.reminders.remove(known), 'remove');
          await shows(under, [], 'shown');
        }),
        law(`a reminder for ${kind} that was taken away can be set again`, async (under) => {
          const known = await set(under, reminder);
          valueOf(await under.reminders.remove(known), 'remove');
          await set(under, reminder, known);
          await shows(under, [seen(reminder)], 'shown');
        }),
        law(
          `a reminder for ${kind} that the user deleted is set anew, counts as done and as taken away`,
          async (under) => {
            const known = await set(under, reminder);
            await under.clear();
            valueOf(await under.reminders.complete(known), 'complete');
            valueOf(await under.reminders.remove(known), 'remove');
            await set(under, reminder, known);
            await shows(under, [seen(reminder)], 'shown');
          },
        ),
      ];
    }),
    law('a day that becomes an hour is one reminder, and so is an hour that becomes a day', async (under) => {
      const first = await set(under, day);
      const second = await set(under, hour, first);
      await shows(under, [seen(hour)], 'with an hour');
      await set(under, day, second);
      await shows(under, [seen(day)], 'as a day again');
    }),
    law('a title on several lines is one line', async (under) => {
      for (const reminder of [day, hour])
        await set(under, { ...reminder, followUp: reminder.due, title: 'Retomar\r\ncom\tBia' });
      const titles = (await under.shown()).map(({ title }) => title);
      equal(titles, ['Retomar com Bia', 'Retomar com Bia'], 'titles');
    }),
    law('a reminder without a link is set as well', async (under) => {
      for (const reminder of [day, hour]) await set(under, { ...reminder, followUp: reminder.due, link: null });
      equal((await under.shown()).length, 2, 'shown');
    }),
    law('a due date that is none is a failure, and nothing is set', async (under) => {
      for (const due of ['', 'amanhã', '2026-02-31T99:00:00-03:00', '2026-11-26'])
        for (const timed of [true, false])
          equal((await under.reminders.set({ ...day, due, timed }, null)).ok, false, `${due} ${timed}`);
      await shows(under, [], 'shown');
    }),
    law('an id that was never given is done and taken away already', async (under) => {
      for (const known of ['', 'x', 'task:', 'event:nobody-knows', 'task:../../x', 'task:nobody']) {
        valueOf(await under.reminders.complete(known), `complete ${known}`);
        valueOf(await under.reminders.remove(known), `remove ${known}`);
      }
    }),
  ];
}
