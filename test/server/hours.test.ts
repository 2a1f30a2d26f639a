import { scopes } from '../../src/hosts/gmail/scopes';
import type { FaultKind } from '../gmail-emulator/Fault';
import { textOf } from './support/cardIn';
import { gmailOn, picked, type Gmail } from './support/clicks';
import { eventually } from './support/eventually';
import { sampleMails, startRetorno, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(240_000);

let retorno: Retorno;
let marcos: Gmail;
beforeEach(async () => {
  // Short enough that a call which is never answered does not keep the test.
  retorno = await startRetorno({
    mails: sampleMails('silencio-apos-duas-tentativas'),
    limits: { workMs: 9_000, answerMs: 25_000 },
  });
  marcos = gmailOn(retorno, { messageId: messageId() });
  await marcos.open();
});
afterEach(() => retorno.stop());

const messageId = (): string =>
  retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Marcos'))?.mail.id ?? '';
const said = (): string => textOf(marcos.card());
const at = (day: string, hours: number, minutes = 0): Record<string, object> => ({
  day: picked(day),
  hour: { timeInput: { hours, minutes } },
});
/** What stands in Tasks and Calendar, as the user sees it. */
const shown = (): string[] => [
  ...[...retorno.google.tasks.values()].flatMap(({ due, status, deleted }) =>
    deleted ? [] : [`task ${String(due).slice(0, 10)} ${String(status)}`],
  ),
  ...[...retorno.google.events.values()].flatMap(({ start, status, summary }) =>
    status === 'cancelled' ? [] : [`event ${String(start?.dateTime)} ${summary?.startsWith('✓') ? 'done' : 'open'}`],
  ),
];
const schedule = () => marcos.press('pick-day', {}, at('2026-12-03', 15, 30));

describe('a follow-up at an hour', () => {
  test('is an event of the user’s own calendar that leads back to the conversation, and the card says the hour', async () => {
    await schedule();
    expect(said()).toContain('3 de dezembro), 15:30');
    expect(shown()).toEqual(['event 2026-12-03T15:30:00-03:00 open']);
    const [event] = retorno.google.events.values();
    expect(event?.summary).toBe('Follow-up: Marcos Tavares');
    expect(event?.source?.url).toContain('https://mail.google.com/mail/?authuser=ana%40nexo.example#search/');
  });

  test('is an event also at the hour at which business opens', async () => {
    await marcos.press('pick-day', {}, at('2026-12-03', 9));
    expect(shown()).toEqual(['event 2026-12-03T09:00:00-03:00 open']);
  });

  test('takes its event along when it is moved', async () => {
    await schedule();
    await marcos.press('pick-day', {}, at('2026-12-04', 8, 15));
    expect(shown()).toEqual(['event 2026-12-04T08:15:00-03:00 open']);
  });

  test('becomes a task when it is moved to a day, and an event again with an hour', async () => {
    await schedule();
    await marcos.press('pick-day', {}, { day: picked('2026-12-10') });
    expect(shown()).toEqual(['task 2026-12-10 needsAction']);
    await schedule();
    expect(shown()).toEqual(['event 2026-12-03T15:30:00-03:00 open']);
  });

  test('marks its event as done, and opens it again when that is taken back', async () => {
    await schedule();
    await marcos.press('complete');
    expect(shown()).toEqual(['event 2026-12-03T15:30:00-03:00 done']);
    await marcos.press('undo');
    expect(shown()).toEqual(['event 2026-12-03T15:30:00-03:00 open']);
  });

  test('that is cancelled, or taken back altogether, leaves no event', async () => {
    await schedule();
    await marcos.press('cancel');
    expect(shown()).toEqual([]);
    await schedule();
    await marcos.press('undo');
    expect(shown()).toEqual([]);
  });

  test('clicked twice at once is one event', async () => {
    const click = marcos.pressed('pick-day', {}, at('2026-12-03', 15, 30));
    await Promise.all([retorno.send(click), retorno.send(click)]);
    await eventually(() => expect(shown()).toEqual(['event 2026-12-03T15:30:00-03:00 open']));
    expect(retorno.google.events.size).toBe(1);
  });

  test('that has passed is refused', async () => {
    await marcos.press('pick-day', {}, at('2026-11-23', 7));
    expect(said()).toContain('data');
    expect(shown()).toEqual([]);
  });
});

describe('the right to the calendar', () => {
  const without = Object.values(scopes).flatMap(({ scope }) => (scope === scopes.events.scope ? [] : [scope]));

  test('is asked for at the first hour; a day that becomes one keeps no task after the repetition', async () => {
    await marcos.press('pick-day', {}, { day: picked('2026-12-10') });
    const asking = gmailOn(retorno, { messageId: messageId(), scopes: without });
    await asking.open();
    const click = asking.pressed('pick-day', {}, at('2026-12-03', 15, 30));
    const { body } = await retorno.send(click);
    expect(body).toEqual({ requesting_google_scopes: { scopes: [scopes.events.scope] } });
    expect(shown()).toEqual(['task 2026-12-10 needsAction']);
    const { parameters, formInputs: inputs } = (
      click.body as { commonEventObject: { parameters: Record<string, string>; formInputs: Record<string, object> } }
    ).commonEventObject;
    await retorno.call({ messageId: messageId(), parameters, inputs });
    expect(shown()).toEqual(['event 2026-12-03T15:30:00-03:00 open']);
  });

  test('refused, the follow-up stands without a reminder and the card says so', async () => {
    const asking = gmailOn(retorno, { messageId: messageId(), scopes: without });
    await asking.open();
    await asking.press('pick-day', {}, at('2026-12-03', 15, 30));
    await asking.open();
    await asking.press('pick-day', {}, at('2026-12-04', 15, 30));
    expect(textOf(asking.card())).toContain('Sem lembrete no Google');
    expect(textOf(asking.card())).toContain('4 de dezembro');
    expect(shown()).toEqual([]);
  });
});

const faults: readonly [string, FaultKind][] = [
  ['is forbidden (403)', { status: 403, reason: 'forbidden' }],
  ['is too much (403)', { status: 403, reason: 'rateLimitExceeded' }],
  ['finds nothing (404)', { status: 404 }],
  ['meets another (409)', { status: 409 }],
  ['must wait (429)', { status: 429, retryAfter: '120' }],
  ['is not served (503)', { status: 503 }],
  ['is never answered', 'silent'],
  ['is answered half', 'lost'],
];

describe('when Google Calendar', () => {
  test.each(faults)(
    '%s at an insert: planned all the same, said, and made up for at the next opening',
    async (_what, how) => {
      retorno.google.fail({ method: 'calendar.events.insert', how, times: 99 });
      const { body } = await schedule();
      const told = body?.requesting_google_scopes === undefined ? said() : 'asked';
      expect(told).toMatch(/asked|lembrete no Google|agendado para/);
      retorno.google.mend();
      await marcos.open();
      expect(said()).toContain('Follow-up agendado para');
      await eventually(() => expect(shown()).toEqual(['event 2026-12-03T15:30:00-03:00 open']));
    },
  );

  test.each([
    ['patch', ['pick-day', at('2026-12-04', 8)], 'event 2026-12-04T08:00:00-03:00 open'],
    ['delete', ['cancel', {}], null],
    ['get', ['complete', {}], 'event 2026-12-03T15:30:00-03:00 done'],
  ] as const)(
    'fails at %s, the card says so, and the next opening makes up for it',
    async (method, [act, inputs], left) => {
      for (const how of [{ status: 503 }, { status: 429, retryAfter: '120' }, 'silent'] as const) {
        await schedule();
        retorno.google.fail({ method: `calendar.events.${method}`, how, times: 99 });
        await marcos.press(act, {}, inputs);
        expect(said()).toContain('não pôde ser atualizado');
        retorno.google.mend();
        await marcos.open();
        await eventually(() => expect([...new Set(shown())]).toEqual(left === null ? [] : [left]));
        if (left?.endsWith('open')) await marcos.press('cancel');
      }
    },
  );
});
