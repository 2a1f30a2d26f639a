import type { MailMessage } from '../../../src/core/mail/MailMessage';
import type { OpenItem } from '../../../src/core/ports/MailHost';
import type { GmailMailHost } from '../../../src/hosts/gmail/GmailMailHost';
import { scopes } from '../../../src/hosts/gmail/scopes';
import type { FaultKind } from '../../gmail-emulator/Fault';
import type { GmailEmulator } from '../../gmail-emulator/startGmailEmulator';
import type { VisitOptions } from '../../gmail-emulator/Visit';
import { declareLaws } from '../../contracts/declareLaws';
import { mailHostLaws, type HostUnderTest, type KnownItem } from '../../contracts/mailHost';
import { google, hostOf, mail, situationOf } from './support/google';
import { gmailHost } from '../../../src/hosts/gmail/gmailHost';

let emulator: GmailEmulator;
/** Where each message has to be asked for. */
let bare: GmailEmulator;
beforeAll(async () => {
  [emulator, bare] = await Promise.all([google(), google({ bare: true })]);
});
afterEach(() => [emulator, bare].forEach((one) => one.mend()));
afterAll(() => Promise.all([emulator, bare].map((one) => one.close())));

/** The newest message of a conversation with this many messages. */
function newestOf(count: number): MailMessage {
  for (const { threadId } of emulator.messages) {
    const thread = emulator.messages.filter((one) => one.threadId === threadId && !one.labels.includes('DRAFT'));
    const newest = thread.at(-1);
    if (thread.length === count && newest !== undefined) return newest.mail;
  }
  throw new Error(`No conversation of ${count}`);
}

const open = async (host: GmailMailHost): Promise<OpenItem> => {
  const item = await host.openItem();
  if (!item.ok || item.value === null) throw new Error('nothing is open');
  return item.value;
};
const thread = async (options: VisitOptions, ms?: number, from = emulator) => {
  const host = hostOf(from, options, ms);
  return { host, read: await host.thread(await open(host)) };
};
const idsOf = (read: Awaited<ReturnType<GmailMailHost['thread']>>): string[] =>
  read.ok ? read.value.map(({ id }) => id) : [read.failure];

describe('Gmail as a mail host, made anew for each event as the server does', () => {
  const known = (file: string): KnownItem => {
    const kept = emulator.messages.find((one) => one.mail.id === file);
    if (kept === undefined) throw new Error(file);
    const conversation = emulator.messages
      .filter((one) => one.threadId === kept.threadId && !one.labels.includes('DRAFT'))
      .map((one) => one.mail.id);
    const { id: messageId, from, subject } = kept.mail;
    return { hostId: kept.id, messageId, from: from.address ?? '', subject, conversation, elsewhere: null };
  };
  const make = async (): Promise<HostUnderTest> => {
    const items = [known(newestOf(2).id), known(newestOf(3).id)] as const;
    const before = emulator.drafts.length;
    // Each event of Gmail makes a host; what the user opens reaches us as the next event.
    let host = gmailHost({ ...situationOf(emulator, {}), open: null });
    const listeners = new Set<() => void>();
    const show = (options: VisitOptions): void => {
      host = hostOf(emulator, options);
      listeners.forEach((listener) => listener());
    };
    return {
      host: {
        abilities: () => host.abilities(),
        me: () => host.me(),
        openItem: () => host.openItem(),
        onItemChanged: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        thread: (item) => host.thread(item),
        history: (address) => host.history(address),
        mailbox: (page) => host.mailbox(page),
        reply: (item, content) => host.reply(item, content),
        insert: (item, content) => host.insert(item, content),
        open: (messageId) => host.open(messageId),
      },
      items,
      me: 'ana@nexo.example',
      user: {
        open: async ({ messageId }) => show({ messageId }),
        close: async () => show({}),
        openWindow: async () => show({ composing: { to: ['bia@else.example'] } }),
      },
      window: async () => {
        const inserted = host.inserted();
        if (inserted !== null) return inserted.html;
        const draft = emulator.drafts.length > before ? emulator.drafts.at(-1) : undefined;
        return draft === undefined ? null : (draft.mail.text ?? '');
      },
      close: async () => undefined,
    };
  };
  declareLaws(mailHostLaws(make));
});

describe('a conversation', () => {
  test('is read in one call', async () => {
    const newest = newestOf(3);
    const { host, read } = await thread({ messageId: newest.id });
    const kept = emulator.messages.find(({ mail }) => mail.id === newest.id);
    expect(read.ok && read.value.at(-1)).toMatchObject({ id: newest.id, hostId: kept?.id });
    expect(read.ok && read.value.map(({ text }) => text)).toEqual(
      emulator.messages.filter(({ threadId }) => threadId === kept?.threadId).map(({ mail }) => mail.text),
    );
    expect(host.partial()).toBe(false);
    expect(host.threadId()).toBe(kept?.threadId);
    expect(emulator.calls.map(({ method }) => method)).toEqual(['gmail.users.threads.get']);
  });

  test('whose messages have to be asked for is read from the bytes of each, as every other host reads it', async () => {
    const newest = newestOf(3);
    const { read } = await thread({ messageId: newest.id }, undefined, bare);
    const kept = bare.messages.find(({ mail }) => mail.id === newest.id);
    expect(read.ok && read.value.at(-1)).toEqual({ ...newest, hostId: kept?.id });
    expect(bare.calls.map(({ method }) => method).sort()).toEqual([
      ...Array<string>(3).fill('gmail.users.messages.get'),
      'gmail.users.threads.get',
    ]);
  });

  test('is read once for a request', async () => {
    const { host } = await thread({ messageId: newestOf(2).id });
    const calls = emulator.calls.length;
    expect((await host.thread(await open(host))).ok).toBe(true);
    expect(emulator.calls).toHaveLength(calls);
  });

  test('leaves out a draft that was only begun', async () => {
    const newest = newestOf(2);
    const { host, read } = await thread({ messageId: newest.id });
    await host.reply(await open(host), { subject: '', html: '<p>Oi</p>', text: 'Oi', to: [] });
    expect(emulator.messages.at(-1)?.labels).toEqual(['DRAFT']);
    expect(idsOf((await thread({ messageId: newest.id })).read)).toEqual(idsOf(read));
  });

  test('comes in the order of arrival with the open message last, also when an older one is open', async () => {
    const newest = newestOf(3);
    const ids = idsOf((await thread({ messageId: newest.id })).read);
    const older = ids[0] ?? '';
    expect(idsOf((await thread({ messageId: older })).read)).toEqual([...ids.slice(1), older]);
  });

  test('of more than fifty messages is read as its newest fifty', async () => {
    const mails = Array.from({ length: 60 }, (_, i) =>
      mail(
        'From: Bia <bia@else.example>',
        'To: ana@nexo.example',
        'Subject: Re: Longa',
        `Date: ${new Date(Date.UTC(2026, 9, 1, 12, i)).toUTCString()}`,
        `Message-ID: <n${i}@else.example>`,
        ...(i === 0 ? [] : [`References: <n0@else.example>`, `In-Reply-To: <n${i - 1}@else.example>`]),
        '',
        `Mensagem ${i}`,
      ),
    );
    const long = await google({ mails });
    const host = hostOf(long, { messageId: 'n59@else.example' });
    const read = await host.thread(await open(host));
    await long.close();
    expect(idsOf(read)).toEqual(Array.from({ length: 50 }, (_, i) => `n${i + 10}@else.example`));
  });

  test('with large attachments is read without fetching them, each named with its size', async () => {
    const large = (id: string, before: readonly string[]): Uint8Array =>
      mail(
        ...['From: Bia <bia@else.example>', 'To: ana@nexo.example', `Message-ID: <${id}@else.example>`, ...before],
        ...['Subject: Proposta', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="b1"', '', '--b1'],
        ...['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', `Não é ação: ${id}`],
        ...['--b1', 'Content-Type: application/pdf; name="a.pdf"', 'Content-Disposition: attachment; filename="a.pdf"'],
        ...['Content-Transfer-Encoding: base64', '', 'QUJD'.repeat(500_000), '--b1--'],
      );
    const mails = [large('a', []), large('b', ['References: <a@else.example>', 'In-Reply-To: <a@else.example>'])];
    const heavy = await google({ mails });
    const host = hostOf(heavy, { messageId: 'b@else.example' });
    const read = await host.thread(await open(host));
    const fetched = heavy.bytes();
    await heavy.close();
    expect(read).toMatchObject({
      ok: true,
      value: ['a', 'b'].map((id) => ({
        ...{ id: `${id}@else.example`, damaged: false, attachments: [{ name: 'a.pdf', size: 1_500_000 }] },
        text: expect.stringContaining(`Não é ação: ${id}`) as string,
      })),
    });
    expect(fetched).toBeLessThan(20_000);
  });

  test('that Google refuses is the open message alone, and the host says so', async () => {
    emulator.fail({ method: 'gmail.users.threads.get', how: { status: 403 } });
    const newest = newestOf(3);
    const { host, read } = await thread({ messageId: newest.id });
    expect(idsOf(read)).toEqual([newest.id]);
    expect(host.partial()).toBe(true);
  });

  test('is the open message alone where the user granted no more', async () => {
    const action = 'https://www.googleapis.com/auth/gmail.addons.current.message.action';
    const { host, read } = await thread({ messageId: newestOf(3).id, scopes: [scopes.execute.scope, action] });
    expect(idsOf(read)).toEqual([newestOf(3).id]);
    expect(host.partial()).toBe(true);
  });

  test('goes on without a message that was deleted meanwhile', async () => {
    const newest = newestOf(3);
    const first = bare.messages.find(({ mail }) => mail.id === newest.references[0]);
    bare.fail({ method: 'gmail.users.messages.get', id: first?.id ?? '', how: { status: 404 } });
    const { host, read } = await thread({ messageId: newest.id }, undefined, bare);
    expect(idsOf(read)).toHaveLength(2);
    expect(host.partial()).toBe(false);
  });

  test('that is not reachable now is a failure: half a conversation would tell something wrong', async () => {
    emulator.fail({ method: 'gmail.users.threads.get', times: 9, how: { status: 503 } });
    expect(idsOf((await thread({ messageId: newestOf(3).id })).read)).toEqual(['broken']);
  });

  test('without the right to read is denied', async () => {
    const { read } = await thread({ messageId: newestOf(2).id, scopes: [scopes.execute.scope] });
    expect(read).toEqual({ ok: false, failure: 'denied' });
  });

  test('whose tokens have expired is denied', async () => {
    const host = hostOf(emulator, { messageId: newestOf(2).id });
    emulator.expire();
    expect(await host.thread(await open(host))).toEqual({ ok: false, failure: 'denied' });
  });

  test('of an event without the user’s token is denied', async () => {
    const host = gmailHost({ ...situationOf(emulator, { messageId: newestOf(2).id }), userToken: '' });
    expect(await host.thread(await open(host))).toEqual({ ok: false, failure: 'denied' });
  });

  test('cannot be read with another message’s token', async () => {
    const other = situationOf(emulator, { messageId: newestOf(3).id });
    const situation = situationOf(emulator, { messageId: newestOf(2).id });
    if (situation.open?.kind !== 'message' || other.open?.kind !== 'message') throw new Error('no message');
    const host = gmailHost({ ...situation, open: { ...situation.open, messageToken: other.open.messageToken } });
    expect(await host.thread(await open(host))).toEqual({ ok: false, failure: 'denied' });
  });
});

describe('an id', () => {
  test('of an event is asked for as it is where its number is not the message’s own', async () => {
    const other = await google({ eventIds: 'own' });
    const newest = newestOf(3);
    const host = hostOf(other, { messageId: newest.id });
    const read = await host.thread(await open(host));
    await other.close();
    expect(idsOf(read)).toHaveLength(3);
    expect(idsOf(read).at(-1)).toBe(newest.id);
    expect(host.partial()).toBe(false);
  });

  test('that is hexadecimal already stays as it is', async () => {
    const newest = newestOf(2);
    const situation = situationOf(emulator, { messageId: newest.id });
    const kept = emulator.messages.find(({ mail }) => mail.id === newest.id);
    if (situation.open?.kind !== 'message' || kept === undefined) throw new Error('no message');
    const host = gmailHost({ ...situation, open: { ...situation.open, messageId: kept.id, threadId: kept.threadId } });
    expect(idsOf(await host.thread(await open(host))).at(-1)).toBe(newest.id);
  });

  test('of a conversation that the event does not name is taken from the open message', async () => {
    const situation = situationOf(emulator, { messageId: newestOf(3).id });
    if (situation.open?.kind !== 'message') throw new Error('no message');
    for (const threadId of [null, 'thread-a:r-77', 'thread-f:12345']) {
      const host = gmailHost({ ...situation, open: { ...situation.open, threadId } });
      expect(idsOf(await host.thread(await open(host)))).toHaveLength(3);
      expect(host.partial()).toBe(false);
    }
  });

  test('that nobody knows is gone', async () => {
    const situation = situationOf(emulator, { messageId: newestOf(2).id });
    if (situation.open?.kind !== 'message') throw new Error('no message');
    const host = gmailHost({ ...situation, open: { ...situation.open, messageId: 'msg-f:1234567890123456789' } });
    expect(await host.thread(await open(host))).toEqual({ ok: false, failure: 'gone' });
  });
});

describe('a call that goes wrong', () => {
  const reading = { method: 'gmail.users.messages.get' } as const;

  test.each<[string, FaultKind]>([
    ['a busy service', { status: 503 }],
    ['an error of Google’s', { status: 500 }],
    ['too many calls', { status: 429, retryAfter: '0' }],
    ['too many calls, said as a refusal', { status: 403, reason: 'userRateLimitExceeded' }],
    ['a connection that is cut', 'cut'],
    ['an answer that breaks off', 'lost'],
  ])('once, for %s, is made again', async (_why, how) => {
    bare.fail({ ...reading, how });
    expect(idsOf((await thread({ messageId: newestOf(2).id }, undefined, bare)).read)).toHaveLength(2);
  });

  test.each<[FaultKind, string]>([
    [{ status: 400 }, 'broken'],
    [{ status: 401 }, 'denied'],
    [{ status: 403 }, 'denied'],
    [{ status: 404 }, 'gone'],
    [{ status: 429 }, 'throttled'],
    [{ status: 500 }, 'broken'],
    [{ status: 503 }, 'broken'],
    ['cut', 'offline'],
    ['garbage', 'broken'],
    ['empty', 'broken'],
  ])('always, with %j, is %s', async (how, failure) => {
    bare.fail({ ...reading, times: 99, how });
    const { read } = await thread({ messageId: newestOf(2).id }, 4000, bare);
    expect(read).toEqual({ ok: false, failure });
  });

  test('is made again when Google says, not before', async () => {
    bare.fail({ ...reading, how: { status: 429, retryAfter: '1' } });
    const before = performance.now();
    expect(idsOf((await thread({ messageId: newestOf(1).id }, undefined, bare)).read)).toHaveLength(1);
    expect(performance.now() - before).toBeGreaterThan(950);
  });

  test('is not made again where Google asks for more time than there is, and the answer comes at once', async () => {
    bare.fail({ ...reading, times: 99, how: { status: 429, retryAfter: '30' } });
    const before = performance.now();
    expect(idsOf((await thread({ messageId: newestOf(1).id }, undefined, bare)).read)).toEqual(['throttled']);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test.each<[string, FaultKind]>([
    ['never answers', 'silent'],
    ['answers late', { slow: 3000 }],
  ])('because Google %s ends within the time of the request', async (_how, how) => {
    emulator.fail({ times: 99, how });
    const before = performance.now();
    expect(idsOf((await thread({ messageId: newestOf(2).id }, 600)).read)).toEqual(['timeout']);
    expect(performance.now() - before).toBeLessThan(1000);
  });

  test('without a way to Google is offline', async () => {
    const closed = await google({ mails: [mail('From: bia@else.example', 'Message-ID: <a@else.example>', '', 'Oi')] });
    const host = hostOf(closed, { messageId: 'a@else.example' });
    await closed.close();
    expect(await host.thread(await open(host))).toEqual({ ok: false, failure: 'offline' });
  });
});

describe('a draft window', () => {
  test('is a message to those whom Gmail names, not yet written, and calls nobody', async () => {
    const { host, read } = await thread({ composing: { to: ['Bia@Else.example'], cc: ['carla@else.example'] } });
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          ...{ date: null, from: { address: 'ana@nexo.example' } },
          ...{ to: [{ name: null, address: 'bia@else.example' }], cc: [{ address: 'carla@else.example' }] },
        },
      ],
    });
    expect(emulator.calls).toEqual([]);
    expect(host.abilities()).toMatchObject({ insert: true, reply: false });
  });

  test('gets the text that is to stand at its cursor', async () => {
    const host = hostOf(emulator, { composing: {} });
    expect(host.inserted()).toBeNull();
    const content = { subject: 'Re: x', html: '<p>Olá</p>', text: 'Olá', to: [] };
    expect(await host.insert(await open(host), content)).toEqual({ ok: true, value: null });
    expect(host.inserted()).toEqual(content);
    expect(await host.reply(await open(host), content)).toEqual({ ok: false, failure: 'unsupported' });
  });
});
