import { readFileSync } from 'node:fs';
import { calendarMethods } from '../../gmail-emulator/calendarMethods';
import { gmailMethods } from '../../gmail-emulator/gmailMethods';
import type { GmailEmulator } from '../../gmail-emulator/startGmailEmulator';
import { taskMethods } from '../../gmail-emulator/taskMethods';
import type { VisitOptions } from '../../gmail-emulator/Visit';
import { eventOf, google, mail } from './support/google';

const compose = 'https://www.googleapis.com/auth/gmail.addons.current.action.compose';
const first = mail(
  'From: bia@else.example',
  'To: ana@nexo.example',
  'Subject: Oi',
  'Message-ID: <a@else.example>',
  '',
  'Oi',
);
const other = mail('From: caio@else.example', 'To: ana@nexo.example', 'Subject: Outra', 'Message-ID: <b@else.example>', '', 'Oi'); // prettier-ignore

let emulator: GmailEmulator;
beforeAll(async () => {
  emulator = await google({ mails: [first, other] });
});
afterAll(() => emulator.close());

/** A call as a careless client would make it. */
async function call(
  verb: string,
  path: string,
  body?: object,
  given: { visit?: VisitOptions; headers?: Record<string, string> } = {},
) {
  const event = eventOf(emulator, given.visit ?? { messageId: 'a@else.example' });
  const bound = event.open?.kind === 'message' ? { 'X-Goog-Gmail-Access-Token': event.open.messageToken } : {};
  const headers = given.headers ?? { Authorization: `Bearer ${event.userToken ?? ''}`, ...bound };
  const answer = await fetch(`${emulator.rootUrl}${path}`, { method: verb, headers, ...(body ? { body: JSON.stringify(body) } : {}) }); // prettier-ignore
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as { error?: { code: number; message: string; status: string; errors: { reason: string }[] } }) }; // prettier-ignore
}
const [id, threadId] = ['a', 'b'].map((name) => () => emulator.messages.find(({ mail }) => mail.id === `${name}@else.example`)?.id ?? '') as [() => string, () => string]; // prettier-ignore
const event = { start: { dateTime: '2026-11-26T10:00:00Z' }, end: { dateTime: '2026-11-26T10:15:00Z' } };
const raw = Buffer.from(first).toString('base64url');

describe('the emulator’s scopes', () => {
  const nothing = { messages: [], drafts: [], eventIds: 'same', bare: false } as const;
  const methods = [
    ...gmailMethods({ ...nothing, messages: [], drafts: [] }),
    ...taskMethods(new Map()),
    ...calendarMethods(new Map()),
  ];
  const typings = { gmail: 'gmail/v1', tasks: 'tasks/v1', calendar: 'calendar/v3' } as const;

  test.each(methods.map((method) => [method.name, method] as const))(
    'of %s are those that Google’s client quotes from the discovery document',
    (name, method) => {
      const api = name.split('.')[0] as keyof typeof typings;
      const source = readFileSync(`node_modules/googleapis/build/src/apis/${typings[api]}.d.ts`, 'utf8');
      const example = source.lastIndexOf('scopes: [', source.indexOf(`await ${name}(`));
      const quoted = source.slice(example, source.indexOf(']', example)).match(/https:[^']+/g) ?? [];
      expect(quoted.length).toBeGreaterThan(0);
      expect([...method.scopes].sort()).toEqual([...quoted].sort());
    },
  );
});

describe('the emulator refuses', () => {
  test('a call without a token, with an unknown one, and without the right', async () => {
    const path = `gmail/v1/users/me/messages/${id()}?format=raw`;
    expect(await call('GET', path, undefined, { headers: {} })).toMatchObject({ status: 401, body: { error: { status: 'UNAUTHENTICATED' } } }); // prettier-ignore
    expect((await call('GET', path, undefined, { headers: { Authorization: 'Bearer ya29.x' } })).status).toBe(401);
    const visit = { messageId: 'a@else.example', scopes: [compose] };
    expect(await call('GET', path, undefined, { visit })).toMatchObject({
      ...{ status: 403, body: { error: { code: 403, status: 'PERMISSION_DENIED', errors: [{ reason: 'insufficientPermissions' }] } } }, // prettier-ignore
    });
  });

  test.each([
    ['messages', () => `gmail/v1/users/me/messages/${id()}?format=raw`],
    ['threads', () => `gmail/v1/users/me/threads/${id()}?format=minimal`],
  ])('%s without the message’s token, or with that of another message', async (_what, path) => {
    expect((await call('GET', path())).status).toBe(200);
    expect((await call('GET', path(), undefined, { visit: {} })).status).toBe(403);
    expect((await call('GET', path(), undefined, { visit: { messageId: 'b@else.example' } })).status).toBe(403);
  });

  test('ids that are none, that nobody has, and parameters that are not Google’s', async () => {
    expect((await call('GET', 'gmail/v1/users/me/messages/msg-f:123?format=raw')).status).toBe(400);
    expect((await call('GET', 'gmail/v1/users/me/messages/1234abcd?format=raw')).status).toBe(404);
    expect((await call('GET', `gmail/v1/users/me/messages/${id()}?format=raw&fromat=raw`)).status).toBe(400);
    expect((await call('GET', `gmail/v1/users/me/messages`)).status).toBe(404);
  });

  test.each<[string, string, string, () => object]>([
    [
      'a draft with a misspelt thread',
      'POST',
      'gmail/v1/users/me/drafts',
      () => ({ message: { raw, threadID: id() } }),
    ],
    ['a draft without a message', 'POST', 'gmail/v1/users/me/drafts', () => ({})],
    ['a draft with an id', 'POST', 'gmail/v1/users/me/drafts', () => ({ id: 'r1', message: { raw } })],
    ['a draft in plain base64', 'POST', 'gmail/v1/users/me/drafts', () => ({ message: { raw: 'a+b/' } })],
    ['a task with an unknown field', 'POST', 'tasks/v1/lists/@default/tasks', () => ({ title: 'x', when: 'now' })],
    ['a task with a number as title', 'POST', 'tasks/v1/lists/@default/tasks', () => ({ title: 1 })],
    ['a task due on a day alone', 'POST', 'tasks/v1/lists/@default/tasks', () => ({ title: 'x', due: '2026-11-26' })],
    ['a task that says when it was written', 'POST', 'tasks/v1/lists/@default/tasks', () => ({ title: 'x', updated: '2026-11-26T00:00:00Z' })], // prettier-ignore
    ['an event without an end', 'POST', 'calendar/v3/calendars/primary/events', () => ({ start: event.start })],
    ['an event that ends before it starts', 'POST', 'calendar/v3/calendars/primary/events', () => ({ start: event.end, end: event.start })], // prettier-ignore
    ['an event with an id of other letters', 'POST', 'calendar/v3/calendars/primary/events', () => ({ ...event, id: 'xyz-12345' })], // prettier-ignore
    ['an event with a reminder too early', 'POST', 'calendar/v3/calendars/primary/events', () => ({ ...event, reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 40_321 }] } })], // prettier-ignore
    ['an event with both kinds of reminders', 'POST', 'calendar/v3/calendars/primary/events', () => ({ ...event, reminders: { useDefault: true, overrides: [] } })], // prettier-ignore
    ['an event whose source is no page', 'POST', 'calendar/v3/calendars/primary/events', () => ({ ...event, source: { title: 'x', url: 'javascript:x' } })], // prettier-ignore
  ])('%s', async (_what, verb, path, body) => {
    expect(await call(verb, path, body())).toMatchObject({ status: 400, body: { error: { code: 400 } } });
  });

  test('a draft in a conversation that is not the open one, or is none', async () => {
    const draft = (thread: string): object => ({ message: { raw, threadId: thread } });
    expect((await call('POST', 'gmail/v1/users/me/drafts', draft(threadId()))).status).toBe(403);
    expect((await call('POST', 'gmail/v1/users/me/drafts', draft('1234abcd'))).status).toBe(404);
  });

  test('a second event with the same id, also when the first is in the bin', async () => {
    const path = 'calendar/v3/calendars/primary/events';
    const body = { ...event, id: 'abcde12345' };
    expect((await call('POST', path, body)).status).toBe(200);
    expect(await call('POST', path, body)).toMatchObject({ status: 409, body: { error: { errors: [{ reason: 'duplicate' }] } } }); // prettier-ignore
    expect((await call('DELETE', `${path}/abcde12345`)).status).toBe(204);
    expect((await call('POST', path, body)).status).toBe(409);
    expect((await call('DELETE', `${path}/abcde12345`)).status).toBe(410);
  });
});

describe('the emulator keeps a draft out of the conversation', () => {
  test.each([
    ['it answers no message of it', ['Subject: Re: Oi']],
    ['its subject is another', ['Subject: Re: Oi!', 'In-Reply-To: <a@else.example>']],
  ])('where %s', async (_why, headers) => {
    const bytes = mail(...headers, 'To: bia@else.example', '', 'x');
    const body = { message: { raw: Buffer.from(bytes).toString('base64url'), threadId: id() } };
    const made = (await call('POST', 'gmail/v1/users/me/drafts', body)) as { body: { message?: { threadId: string } } };
    expect(made.body.message?.threadId).toMatch(/^[0-9a-f]{16}$/);
    expect(made.body.message?.threadId).not.toBe(id());
  });
});
