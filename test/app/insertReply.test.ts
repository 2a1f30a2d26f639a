import type { Conversation } from '../../src/app/Conversation';
import { insertReply } from '../../src/app/insertReply';
import { redraft } from '../../src/app/redraft';
import { stopContact } from '../../src/app/stopContact';
import type { MailHost } from '../../src/core/ports/MailHost';
import type { Draft } from '../../src/core/templates/Draft';
import { carla, offer, optOut, parsed, question } from './support/mail';
import { opened } from './support/opened';
import { testPorts, type TestPorts } from './support/testPorts';

const draft: Draft = {
  template: 'answer',
  subject: 'RES: Proposta de vidros',
  text: 'Olá, Carla.',
  html: '<p>Olá, Carla.</p>',
  references: [],
  alternatives: {},
  content: null,
  missing: [],
  gaps: [],
};

async function afterQuestion(change: Partial<MailHost> = {}): Promise<[TestPorts, Conversation]> {
  const ports = testPorts(await parsed(offer, question), '2026-03-04T10:00:00-03:00', change);
  return [ports, await opened(ports)];
}

describe('insertReply', () => {
  test('opens the reply window with the text and records it', async () => {
    const [ports, conversation] = await afterQuestion();
    expect(await insertReply(ports, conversation, draft)).toEqual({ ok: true, value: { via: 'host', reason: null } });
    expect(ports.replies).toMatchObject([{ subject: draft.subject, text: draft.text, html: draft.html, to: [] }]);
    expect((await opened(ports)).history.drafts).toMatchObject([{ template: 'answer' }]);
    expect(ports.copied).toEqual([]);
  });

  test('is for the person whom the draft greets, where an answer to the open message would reach somebody else', async () => {
    const [ports, conversation] = await afterQuestion();
    const contact = { ...conversation.contact, name: 'Paulo Reis', address: 'paulo@vidros.example' };
    await insertReply(ports, { ...conversation, contact }, draft);
    expect(ports.replies).toMatchObject([{ to: [{ name: 'Paulo Reis', address: 'paulo@vidros.example' }] }]);
  });

  test('goes to the cursor when a reply window is open', async () => {
    const insert = jest.fn(() => Promise.resolve({ ok: true, value: null } as const));
    const [ports, conversation] = await afterQuestion({
      abilities: () => ({ history: false, reply: true, insert: true, open: false, mailbox: false }),
      insert,
    });
    await insertReply(ports, conversation, draft);
    expect(insert).toHaveBeenCalledTimes(1);
    expect(ports.replies).toEqual([]);
  });

  test('uses the words of the user where they edited the draft', async () => {
    const [ports, conversation] = await afterQuestion();
    const unknown: Draft = { ...draft, missing: ['deadline'], gaps: [{ name: 'answer', mark: 'deadline' }] };
    expect(await insertReply(ports, conversation, unknown)).toMatchObject({ refused: { code: 'incomplete' } });
    await insertReply(ports, conversation, unknown, { text: 'Em 10 dias.', html: '<p>Em 10 dias.</p>' });
    expect(ports.replies).toMatchObject([{ text: 'Em 10 dias.', html: '<p>Em 10 dias.</p>' }]);
  });

  test('records the value content that goes with the text, unless the user took its link out', async () => {
    const link = 'https://nexo.example/frete';
    const guide = { id: link, title: 'Guia de frete', link, topics: [], segment: null, stage: null };
    const offering: Draft = {
      ...draft,
      text: `Olá! Guia de frete: ${link}`,
      content: { content: guide, because: null },
    };
    const [ports, conversation] = await afterQuestion();
    await insertReply(ports, conversation, offering, { text: 'Olá!', html: '<p>Olá!</p>' });
    expect((await opened(ports)).history.contents).toEqual([]);
    ports.clock.pass(1);
    await insertReply(ports, conversation, offering);
    expect((await opened(ports)).history.contents).toEqual([link]);
  });

  test('does nothing when another message is open by now', async () => {
    const [ports, conversation] = await afterQuestion();
    jest.spyOn(ports.host, 'openItem').mockResolvedValue({ ok: true, value: { id: 'another', mode: 'read' } });
    expect(await insertReply(ports, conversation, draft)).toMatchObject({ refused: { code: 'other-item' } });
    expect([ports.replies, ports.copied]).toEqual([[], []]);
  });

  test('after two seconds without an answer of the host the text is on the clipboard', async () => {
    const [ports, conversation] = await afterQuestion({ reply: () => new Promise(() => undefined) });
    const inserting = insertReply(ports, conversation, draft);
    await ports.clock.waitedFor();
    ports.clock.pass(1999);
    expect(ports.copied).toEqual([]);
    ports.clock.pass(2000);
    expect(await inserting).toEqual({ ok: true, value: { via: 'clipboard', reason: 'timeout' } });
    expect(ports.copied).toEqual([{ text: draft.text, html: draft.html }]);
  });

  test('a host that cannot reply, fails or throws leaves the text on the clipboard and says why', async () => {
    const failing: [Partial<MailHost>, string][] = [
      [
        { abilities: () => ({ history: false, reply: false, insert: false, open: false, mailbox: false }) },
        'unsupported',
      ],
      [{ reply: () => Promise.resolve({ ok: false, failure: 'denied' }) }, 'denied'],
      [{ reply: () => Promise.reject(new Error('no bridge')) }, 'broken'],
    ];
    for (const [change, reason] of failing) {
      const [ports, conversation] = await afterQuestion(change);
      expect(await insertReply(ports, conversation, draft)).toEqual({ ok: true, value: { via: 'clipboard', reason } });
      expect(ports.copied).toHaveLength(1);
    }
  });

  test('fails only when the clipboard fails too', async () => {
    const [ports, conversation] = await afterQuestion({
      reply: () => Promise.resolve({ ok: false, failure: 'offline' }),
    });
    const mute = { ...ports, clipboard: () => Promise.resolve({ ok: false, failure: 'denied' } as const) };
    expect(await insertReply(mute, conversation, draft)).toEqual({ ok: false, failure: 'denied' });
  });

  test('is refused for somebody who asked not to be contacted, even from a view that does not know it yet', async () => {
    const ports = testPorts(await parsed(offer), '2026-03-04T10:00:00-03:00');
    const conversation = await opened(ports);
    await stopContact(ports, carla, { messageId: offer.id, quote: 'não me escreva' });
    const refusal = { ok: false, refused: { code: 'stopped', quote: 'não me escreva' } };
    expect(await insertReply(ports, conversation, draft)).toMatchObject(refusal);
    expect(await redraft(ports, conversation, { template: 'second-follow-up' })).toMatchObject(refusal);
    expect([ports.replies, ports.copied]).toEqual([[], []]);
  });

  test('answers somebody who asked to stop and wrote again by themselves, and does nothing else', async () => {
    const again = { ...question, id: 'de-novo@vidrosul.example', date: 'Fri, 06 Mar 2026 09:00:00 -0300' };
    const ports = testPorts(
      await parsed(offer, { ...optOut, inReplyTo: offer.id }, again),
      '2026-03-06T10:00:00-03:00',
    );
    const conversation = await opened(ports);
    expect(conversation.step).toMatchObject({ action: 'answer', reason: { code: 'opted-out-wrote-again' } });
    expect(await insertReply(ports, conversation, draft)).toMatchObject({ ok: true });
    const offering = { ...draft, template: 'second-follow-up' };
    expect(await insertReply(ports, conversation, offering)).toMatchObject({ refused: { code: 'stopped' } });
  });
});

describe('redraft', () => {
  test('writes another template of the same conversation', async () => {
    const [ports, conversation] = await afterQuestion();
    const other = await redraft(ports, conversation, { template: 'holding' });
    expect(other).toMatchObject({ ok: true, value: { template: 'holding' } });
  });
});
