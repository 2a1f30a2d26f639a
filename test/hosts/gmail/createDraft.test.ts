import type { MailMessage } from '../../../src/core/mail/MailMessage';
import { parseMessage } from '../../../src/core/mail/parseMessage';
import type { ReplyContent } from '../../../src/core/ports/MailHost';
import { composeReply, replySubject } from '../../../src/hosts/gmail/composeReply';
import { scopes } from '../../../src/hosts/gmail/scopes';
import type { FaultKind } from '../../gmail-emulator/Fault';
import type { GmailEmulator } from '../../gmail-emulator/startGmailEmulator';
import { ana, google, hostOf, mail } from './support/google';

const me = [{ name: ana.name, address: ana.email }];
const content: ReplyContent = {
  subject: 'Re: outro assunto',
  text: 'Olá, Bia!\n\nSegue o que combinamos: ação até março.\n\nAbraço,\nAna',
  html: '<p>Olá, Bia!</p><p>Segue o que combinamos: ação até março.</p>',
  to: [],
};
const written = (lines: Readonly<Record<string, string>>): Promise<MailMessage> => {
  const given = {
    From: 'Bia <bia@else.example>',
    To: ana.email,
    Subject: 'Proposta',
    'Message-ID': '<a@else.example>',
  };
  return parseMessage(
    mail(...Object.entries({ ...given, ...lines }).map(([name, value]) => `${name}: ${value}`), '', 'Oi'),
  );
};
/** The reply as text and as every reader understands it. */
async function replied(open: MailMessage, said: ReplyContent = content) {
  const reply = await composeReply(open, me, said);
  if (reply === null) throw new Error('nobody to write to');
  return { ...reply, source: Buffer.from(reply.raw).toString('latin1'), read: await parseMessage(reply.raw) };
}

describe('a reply', () => {
  test('carries the three signs by which Gmail keeps it in its conversation', async () => {
    const open = await written({ References: '<x@else.example> <y@else.example>', 'In-Reply-To': '<y@else.example>' });
    const { read, inThread } = await replied(open);
    expect(inThread).toBe(true);
    expect(read).toMatchObject({
      ...{ subject: 'Re: Proposta', inReplyTo: 'a@else.example' },
      references: ['x@else.example', 'y@else.example', 'a@else.example'],
    });
  });

  test('has text and HTML, whole and with their accents, and damages no reader', async () => {
    const { read, source } = await replied(await written({}));
    expect(read.text?.replace(/\r\n/g, '\n').trim()).toBe(content.text);
    expect(read.html?.trim()).toBe(content.html);
    expect(read.damaged).toBe(false);
    expect(source).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(source).toMatch(/^[\x20-\x7e\r\n\t]*$/);
    expect(Math.max(...source.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
    expect(source.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  test.each([
    ['Proposta', 'Re: Proposta'],
    ['Re: Proposta', 'Re: Proposta'],
    ['RE: Proposta', 'RE: Proposta'],
    ['RES: Proposta', 'Re: RES: Proposta'],
    ['Reunião de sexta', 'Re: Reunião de sexta'],
    ['', 'Re:'],
  ])('to “%s” is about “%s”', (subject, expected) => {
    expect(replySubject(subject)).toBe(expected);
  });

  test.each([
    ['with accents and quotes', 'Orçamento “São João” — ação nº 3'],
    ['of 300 letters', 'a'.repeat(300)],
    ['in Cyrillic', 'Отчёт за ноябрь и предложение по расширению лицензий на 2027 год'],
    ['in Japanese', '提案書について'],
    ['of emoji', '😀'.repeat(40)],
    ['that looks encoded', 'uma linha só com=20igual e ?='],
  ])('keeps a subject %s letter for letter (RFC 2047)', async (_kind, subject) => {
    const encoded = `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`;
    const open = await written({ Subject: encoded });
    expect(open.subject).toBe(subject);
    const { read, source } = await replied(open);
    expect(read.subject).toBe(`Re: ${subject}`);
    for (const word of source.match(/=\?[^?]+\?[BQ]\?[^?]*\?=/g) ?? []) expect(word.length).toBeLessThanOrEqual(75);
  });

  test('in a long conversation names its beginning and its newest messages', async () => {
    const before = Array.from({ length: 120 }, (_, i) => `<${i}.${'x'.repeat(60)}@else.example>`);
    const { read, source } = await replied(await written({ References: before.join('\r\n ') }));
    expect(read.references).toHaveLength(20);
    expect([read.references[0], read.references.at(-1)]).toEqual([before[0]?.slice(1, -1), 'a@else.example']);
    expect(Math.max(...source.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998);
  });

  test('to a message that names only its predecessor names that one too', async () => {
    const { read } = await replied(await written({ 'In-Reply-To': '<y@else.example>' }));
    expect(read.references).toEqual(['y@else.example', 'a@else.example']);
  });

  test('to a message without Message-ID names none', async () => {
    const open = await parseMessage(mail('From: bia@else.example', 'Subject: Oi', '', 'Oi'));
    const { read } = await replied(open);
    expect([read.inReplyTo, read.references]).toEqual([null, []]);
  });
});

describe('a reply goes', () => {
  const to = async (open: MailMessage, said = content): Promise<string[]> =>
    (await replied(open, said)).read.to.map(({ name, address }) => `${name ?? ''} <${address ?? ''}>`);

  test('to who wrote', async () => {
    expect(await to(await written({}))).toEqual(['Bia <bia@else.example>']);
  });

  test('to where answers are asked for', async () => {
    expect(await to(await written({ 'Reply-To': 'Vendas <vendas@else.example>' }))).toEqual([
      'Vendas <vendas@else.example>',
    ]);
  });

  test('to whom I wrote, where the open message is mine', async () => {
    const open = await written({ From: 'Ana <ana@nexo.example>', To: 'bia@else.example, Caio <caio@else.example>' });
    expect(await to(open)).toEqual([' <bia@else.example>', 'Caio <caio@else.example>']);
  });

  test('to the person named, as a message of its own with its own subject', async () => {
    const person = { name: 'José “Zé” Côrtes, filho', address: 'ze@else.example' };
    const { read, inThread } = await replied(await written({}), { ...content, to: [person] });
    expect(read.to).toEqual([person]);
    expect([inThread, read.subject, read.inReplyTo, read.references]).toEqual([false, 'Re: outro assunto', null, []]);
  });

  test('from me', async () => {
    expect((await replied(await written({}))).read.from).toEqual({ name: 'Ana Ribeiro', address: 'ana@nexo.example' });
  });

  test('to nobody where nobody has an address', async () => {
    const open = await parseMessage(mail('From: Bia', 'Subject: Oi', '', 'Oi'));
    expect(await composeReply(open, me, content)).toBeNull();
    const nobody = [{ name: 'Bia', address: null }];
    expect(await composeReply(await written({}), me, { ...content, to: nobody })).toBeNull();
  });
});

describe('what strangers wrote', () => {
  const bad = 'x\r\nBcc: victim@else.example\r\n\r\n<b>boo</b>';

  test.each<[string, Partial<MailMessage>, Partial<ReplyContent>]>([
    ['the subject', { subject: bad }, {}],
    [
      'the subject of a message to somebody else',
      {},
      { subject: bad, to: [{ name: null, address: 'ze@else.example' }] },
    ],
    ['a name', { from: { name: bad, address: 'bia@else.example' } }, {}],
    ['a name in quotes', { from: { name: '"a" <victim@else.example>, "b', address: 'bia@else.example' } }, {}],
    ['the Message-ID', { id: `a@else.example>\r\nBcc: victim@else.example\r\nX: <` }, {}],
    ['a reference', { references: [bad, 'ok@else.example', '> <evil@else.example'] }, {}],
  ])('in %s adds neither a header nor a recipient', async (_where, wrong, said) => {
    const open = { ...(await written({})), ...wrong };
    const { read } = await replied(open, { ...content, ...said });
    const names = read.headers.map(({ name }) => name);
    expect(names.filter((name) => ['bcc', 'cc', 'x'].includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect([...read.to, ...read.cc, ...read.bcc].map(({ address }) => address)).toEqual([
      said.to?.[0]?.address ?? 'bia@else.example',
    ]);
    expect(read.references.join()).not.toMatch(/evil|victim/);
    expect(read.text?.trim()).toContain('Olá, Bia!');
  });

  test('in my own name adds no header', async () => {
    const reply = await composeReply(await written({}), [{ name: bad, address: 'ana@nexo.example' }], content);
    const { headers, from } = await parseMessage(reply?.raw ?? new Uint8Array());
    expect(from.address).toBe('ana@nexo.example');
    expect(headers.map(({ name }) => name)).not.toContain('bcc');
  });

  test.each([
    'a@b\r\nBcc: victim@else.example',
    'a@b, victim@else.example',
    'a@b> <victim@else.example',
    'a b@c',
    '@',
    'a@b@c',
  ])('as the address “%j” is no address', async (address) => {
    expect(await composeReply(await written({}), me, { ...content, to: [{ name: null, address }] })).toBeNull();
  });

  test('reads no file and no address of the network', async () => {
    const hostile = {
      ...content,
      text: 'file:///etc/passwd',
      html: '<img src="file:///etc/passwd"><img src="data:text/plain,x">',
    };
    const { read } = await replied(await written({}), hostile);
    expect([read.text?.trim(), read.html?.trim(), read.attachments]).toEqual([hostile.text, hostile.html, []]);
  });
});

describe('a draft', () => {
  let emulator: GmailEmulator;
  const mails = [
    mail('From: Bia <bia@else.example>', 'To: ana@nexo.example', 'Subject: =?utf-8?Q?Or=C3=A7amento?=', 'Date: Mon, 16 Nov 2026 11:00:00 -0300', 'Message-ID: <a@else.example>', '', 'Oi'), // prettier-ignore
    mail('From: Ana <ana@nexo.example>', 'To: bia@else.example', 'Subject: =?utf-8?Q?RES:_Or=C3=A7amento?=', 'Date: Tue, 17 Nov 2026 11:00:00 -0300', 'Message-ID: <b@nexo.example>', 'References: <a@else.example>', 'In-Reply-To: <a@else.example>', '', 'Segue'), // prettier-ignore
  ];
  beforeEach(async () => {
    emulator = await google({ mails });
  });
  afterEach(() => emulator.close());

  const reply = async (messageId: string, said = content, granted?: readonly string[], ms?: number) => {
    const host = hostOf(emulator, { messageId, ...(granted === undefined ? {} : { scopes: granted }) }, ms);
    const item = await host.openItem();
    if (!item.ok || item.value === null) throw new Error('nothing open');
    return { done: await host.reply(item.value, said), drafted: host.drafted() };
  };

  test.each(['a@else.example', 'b@nexo.example'])(
    'in answer to %s stands in its conversation and can be opened',
    async (id) => {
      const { done, drafted } = await reply(id);
      const [draft] = emulator.drafts;
      expect(done).toEqual({ ok: true, value: null });
      expect(drafted).toEqual({ draftId: draft?.id, threadId: emulator.messages[0]?.threadId, elsewhere: false });
      expect(draft?.mail).toMatchObject({ to: [{ address: 'bia@else.example' }], inReplyTo: id });
    },
  );

  test('that Google puts elsewhere in spite of all is noticed', async () => {
    // Gmail knows this message under another subject than its header says.
    for (const kept of emulator.messages) Object.assign(kept, { mail: { ...kept.mail, subject: 'Outro assunto' } });
    const { done, drafted } = await reply('a@else.example');
    expect(done.ok).toBe(true);
    expect(drafted).toEqual({
      draftId: emulator.drafts[0]?.id,
      threadId: emulator.drafts[0]?.threadId,
      elsewhere: true,
    });
    expect(drafted?.threadId).not.toBe(emulator.messages[0]?.threadId);
  });

  test('to somebody else is a conversation of its own, as it should be', async () => {
    const { drafted } = await reply('a@else.example', { ...content, to: [{ name: null, address: 'ze@else.example' }] });
    expect(drafted).toMatchObject({ elsewhere: false });
    expect(drafted?.threadId).not.toBe(emulator.messages[0]?.threadId);
  });

  test('without the right to make one is denied', async () => {
    const { done, drafted } = await reply('a@else.example', content, [scopes.execute.scope, scopes.read.scope]);
    expect([done, drafted]).toEqual([{ ok: false, failure: 'denied' }, null]);
  });

  test.each<[FaultKind, string]>([
    [{ status: 400 }, 'broken'],
    [{ status: 401 }, 'denied'],
    [{ status: 403 }, 'denied'],
    [{ status: 404 }, 'gone'],
    [{ status: 413 }, 'full'],
    [{ status: 500 }, 'broken'],
    [{ status: 503 }, 'broken'],
    ['cut', 'offline'],
    ['lost', 'offline'],
    ['silent', 'timeout'],
    ['garbage', 'broken'],
    ['empty', 'broken'],
  ])('that fails with %j is %s, and never made twice', async (how, failure) => {
    emulator.fail({ method: 'gmail.users.drafts.create', how });
    const { done, drafted } = await reply('a@else.example', content, undefined, 1000);
    expect([done, drafted]).toEqual([{ ok: false, failure }, null]);
    expect(emulator.calls.filter(({ method }) => method === 'gmail.users.drafts.create')).toHaveLength(1);
  });

  test.each([{ status: 429 }, { status: 403, reason: 'rateLimitExceeded' }])(
    'that Google turned away with %j is made at the next try',
    async (how) => {
      emulator.fail({ method: 'gmail.users.drafts.create', how });
      expect((await reply('a@else.example')).done.ok).toBe(true);
      expect(emulator.drafts).toHaveLength(1);
    },
  );

  test('is not made where the open message cannot be read', async () => {
    emulator.fail({ method: 'gmail.users.messages.get', times: 9, how: { status: 403 } });
    expect((await reply('a@else.example')).done).toEqual({ ok: false, failure: 'denied' });
    expect(emulator.drafts).toEqual([]);
  });
});
