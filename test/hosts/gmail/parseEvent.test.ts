import fc from 'fast-check';
import type { GmailEvent } from '../../../src/hosts/gmail/GmailEvent';
import { parseEvent } from '../../../src/hosts/gmail/parseEvent';
import { missingScopes, scopes } from '../../../src/hosts/gmail/scopes';

/** As Google's page shows it for an opened message. */
const sample = {
  commonEventObject: {
    ...{ userLocale: 'pt-BR', hostApp: 'GMAIL', platform: 'WEB' },
    timeZone: { id: 'America/Sao_Paulo', offset: '-10800000' },
    parameters: { act: 'schedule', day: '2026-11-26' },
    formInputs: {
      note: { stringInputs: { value: ['Falei com ela'] } },
      when: { dateTimeInput: { msSinceEpoch: '1767261600000', hasDate: true, hasTime: true } },
      day: { dateInput: { msSinceEpoch: 1767225600000 } },
      clock: { timeInput: { hours: 9, minutes: 30 } },
    },
  },
  authorizationEventObject: {
    ...{ userOAuthToken: 'ya29.a', systemIdToken: 'e.y.J', userIdToken: 'e.y.K' },
    authorizedScopes: [scopes.execute.scope, scopes.read.scope],
  },
  gmail: {
    ...{ messageId: 'msg-f:1868693884786093199', threadId: 'thread-f:1868693884786093199' },
    accessToken: 'AKWxyz',
  },
};
type Change = { readonly common?: object; readonly authorization?: object; readonly gmail?: unknown };
const withChange = ({ common, authorization, gmail }: Change): unknown => ({
  commonEventObject: { ...sample.commonEventObject, ...common },
  authorizationEventObject: { ...sample.authorizationEventObject, ...authorization },
  ...(gmail === undefined ? {} : { gmail }),
});
function eventOf(change: Change = {}): GmailEvent {
  const parsed = parseEvent(withChange(change));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.event;
}
const input = (raw: unknown): unknown => eventOf({ common: { formInputs: { x: raw } } }).inputs.get('x');

describe('an event', () => {
  test('of an opened message is read whole', () => {
    const parsed = parseEvent(sample);
    expect(parsed).toEqual({
      ok: true,
      event: {
        ...{ hostApp: 'GMAIL', platform: 'web', locale: 'pt-BR' },
        timeZone: { id: 'America/Sao_Paulo', offset: -10_800_000 },
        ...{ userToken: 'ya29.a', systemIdToken: 'e.y.J', userIdToken: 'e.y.K' },
        authorizedScopes: [scopes.execute.scope, scopes.read.scope],
        open: { kind: 'message', messageId: 'msg-f:1868693884786093199', threadId: 'thread-f:1868693884786093199', messageToken: 'AKWxyz' }, // prettier-ignore
        inputs: new Map<string, unknown>([
          ['note', { kind: 'text', values: ['Falei com ela'] }],
          ['when', { kind: 'dateTime', ms: 1767261600000, hasDate: true, hasTime: true }],
          ['day', { kind: 'date', ms: 1767225600000 }],
          ['clock', { kind: 'time', hours: 9, minutes: 30 }],
        ]),
        parameters: new Map([['act', 'schedule'], ['day', '2026-11-26']]), // prettier-ignore
      },
    });
  });

  test('of the homepage has nothing open', () => {
    expect(eventOf().open).toBeNull();
  });

  test('of a draft window names the recipients, where Gmail tells them', () => {
    const gmail = { toRecipients: ['bia@else.example', 'no address'], ccRecipients: ['caio@else.example'] };
    expect(eventOf({ gmail }).open).toEqual({
      kind: 'draft',
      to: ['bia@else.example'],
      cc: ['caio@else.example'],
      bcc: [],
    });
    expect(eventOf({ gmail: {} }).open).toEqual({ kind: 'draft', to: [], cc: [], bcc: [] });
  });

  test.each([
    ['WEB', 'web'],
    ['IOS', 'ios'],
    ['ANDROID', 'android'],
    ['ANDRIOD', 'android'],
    ['FRIDGE', 'unknown'],
    [undefined, 'unknown'],
  ])('from platform %s comes from %s', (platform, expected) => {
    expect(eventOf({ common: { platform } }).platform).toBe(expected);
  });

  test.each<[unknown, string | null]>([
    ['pt-BR', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['es-419', 'es-419'],
    ['en', 'en'],
    ['', null],
    ['x'.repeat(50), null],
    ['pt-BR\r\nX: y', null],
    [7, null],
  ])('in locale %j speaks %j', (userLocale, expected) => {
    expect(eventOf({ common: { userLocale } }).locale).toBe(expected);
  });

  test.each<[unknown, GmailEvent['timeZone']]>([
    [
      { id: 'Europe/Paris', offset: 7200000 },
      { id: 'Europe/Paris', offset: 7_200_000 },
    ],
    [
      { id: 'Europe/Paris', offset: '7200000' },
      { id: 'Europe/Paris', offset: 7_200_000 },
    ],
    [{ id: 'Europe/Paris' }, { id: 'Europe/Paris', offset: 0 }],
    [{ id: 'Mars/Olympus', offset: 1 }, null],
    [{ offset: 1 }, null],
    ['Europe/Paris', null],
    [undefined, null],
  ])('in time zone %j is in %j', (timeZone, expected) => {
    expect(eventOf({ common: { timeZone } }).timeZone).toEqual(expected);
  });

  test('lacks what the user has not granted, and is an event all the same', () => {
    const parsed = parseEvent({ commonEventObject: { hostApp: 'GMAIL' } });
    expect(parsed).toMatchObject({
      ok: true,
      event: { userToken: null, userIdToken: null, locale: null, timeZone: null, authorizedScopes: [], open: null },
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'commonEventObject'],
    ['a list', [sample]],
    ['an empty object', {}],
    ['an object without a host', { commonEventObject: {} }],
    ['a message without its token', withChange({ gmail: { messageId: 'msg-f:1' } })],
    ['a message whose token would break a header', withChange({ gmail: { messageId: 'msg-f:1', accessToken: 'a\r\nX: y' } })], // prettier-ignore
    ['a message whose id is a path', withChange({ gmail: { messageId: '../../drafts', accessToken: 'AKW' } })],
    ['a message that is a list', withChange({ gmail: [] })],
    ['a message that is text', withChange({ gmail: 'msg-f:1' })],
  ])('that is %s is refused with a reason', (_what, body) => {
    expect(parseEvent(body)).toEqual({ ok: false, reason: expect.stringMatching(/^[a-z ]+$/) as string });
  });

  test('with any value anywhere is read or refused, and never throws', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }); // prettier-ignore
    fc.assert(
      fc.property(anything, anything, anything, anything, (common, authorization, gmail, inputs) => {
        parseEvent(common);
        parseEvent({ commonEventObject: common, authorizationEventObject: authorization, gmail });
        const read = parseEvent(withChange({ common: { formInputs: inputs, parameters: inputs, timeZone: common, platform: gmail }, gmail })); // prettier-ignore
        if (read.ok) for (const value of read.event.parameters.values()) expect(typeof value).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  test('does not take more than its bounds from outside', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`p${i}`, 'x']));
    expect(eventOf({ common: { parameters: many } }).parameters.size).toBe(200);
    expect(eventOf({ common: { parameters: { long: 'x'.repeat(20_001) } } }).parameters.size).toBe(0);
    expect(eventOf({ authorization: { userOAuthToken: 'x'.repeat(9000) } }).userToken).toBeNull();
  });
});

describe('a form field', () => {
  test.each<[unknown, unknown]>([
    [{ stringInputs: { value: ['a', 'b'] } }, { kind: 'text', values: ['a', 'b'] }],
    [{ stringInputs: { value: [] } }, { kind: 'text', values: [] }],
    [{ stringInputs: {} }, { kind: 'text', values: [] }],
    [{ stringInputs: { value: [1, null, 'a'] } }, { kind: 'text', values: ['a'] }],
    [{ dateTimeInput: { msSinceEpoch: '5' } }, { kind: 'dateTime', ms: 5, hasDate: false, hasTime: false }],
    [{ dateInput: { msSinceEpoch: -5 } }, { kind: 'date', ms: -5 }],
    [{ dateInput: { msSinceEpoch: 'x' } }, undefined],
    [{ dateInput: { msSinceEpoch: 1.5 } }, undefined],
    [{ dateInput: {} }, undefined],
    [{ timeInput: {} }, { kind: 'time', hours: 0, minutes: 0 }],
    [{ timeInput: { hours: 24 } }, undefined],
    [{ timeInput: { minutes: -1 } }, undefined],
    [{}, undefined],
    [null, undefined],
  ])('of %j is %j', (raw, expected) => {
    expect(input(raw)).toEqual(expected);
  });
});

describe('what the user has not granted', () => {
  test('is named by scope, each once, for the acts at hand', () => {
    expect(missingScopes(['read', 'draft', 'task'], eventOf())).toEqual([scopes.compose.scope, scopes.tasks.scope]);
    expect(missingScopes(['event'], eventOf())).toEqual([scopes.events.scope]);
    expect(missingScopes(['read'], eventOf())).toEqual([]);
    expect(missingScopes(['read', 'draft'], { authorizedScopes: [] })).toHaveLength(3);
  });

  test('holds no right that Google restricts, and each right has its reason', () => {
    const all = Object.values(scopes);
    expect(all.map(({ scope }) => scope).filter((scope) => /gmail\.(?!addons)|mail\.google/.test(scope))).toEqual([]);
    for (const { reason } of all) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
  });
});
