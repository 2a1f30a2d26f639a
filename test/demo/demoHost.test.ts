import { conversationsOf } from '../../src/demo/conversationsOf';
import { demoHost } from '../../src/demo/demoHost';
import type { MailMessage } from '../../src/core/mail/MailMessage';
import { declareLaws } from '../contracts/declareLaws';
import { mailHostLaws, type HostUnderTest, type KnownItem } from '../contracts/mailHost';
import { sampleMailbox, sampleMessages } from './support/loadSample';

let messages: readonly MailMessage[] = [];
beforeAll(async () => {
  messages = await sampleMessages();
});

function known(file: string, elsewhere: string | null): KnownItem {
  const message = messages.find(({ hostId }) => hostId === file);
  const conversation = conversationsOf(messages).find((one) => one.messages.some(({ id }) => id === message?.id));
  return {
    hostId: message?.id ?? '',
    messageId: message?.id ?? '',
    from: message?.from.address ?? '',
    subject: message?.subject ?? '',
    conversation: conversation?.messages.map(({ id }) => id) ?? [],
    elsewhere: messages.find(({ hostId }) => hostId === elsewhere)?.id ?? null,
  };
}

/** The demo's client, with an editor that only keeps its text. */
async function make(): Promise<HostUnderTest> {
  const mailbox = await sampleMailbox(messages);
  let text: string | null = null;
  const stop = mailbox.state.subscribe(({ reply }, before) => {
    if (reply === before.reply) return;
    text = reply?.html ?? null;
    mailbox.setEditor(reply === null ? null : (html) => (text = (text ?? '') + html));
  });
  return {
    host: demoHost(mailbox),
    items: [
      known('pergunta-desde-sexta/2026-11-20-2-juliana.eml', 'mesma-pessoa-outra-conversa/2026-10-26-3-juliana.eml'),
      known('varias-pessoas-na-conversa/2026-11-19-3-diego.eml', null),
    ],
    me: 'ana@nexo.example',
    user: {
      open: async ({ messageId }) => mailbox.open(messageId),
      close: async () => mailbox.open(null),
      openWindow: async () => mailbox.startReply(mailbox.state.getState().open ?? ''),
    },
    window: async () => text,
    close: async () => stop(),
  };
}

describe('the demo as a mail host', () => {
  declareLaws(mailHostLaws(make));
});

describe('a reply in the demo', () => {
  test('that is sent becomes a message from me in its conversation, and the open one', async () => {
    const mailbox = await sampleMailbox(messages);
    const host = demoHost(mailbox);
    const { messageId, conversation } = known('enviei-por-ultimo/2026-11-18-1-camila.eml', null);
    mailbox.open(messageId);
    let heard = 0;
    host.onItemChanged(() => (heard += 1));
    mailbox.startReply(messageId);
    mailbox.send(
      { subject: 'Re: Teste do Nexo Gestão', html: '<p>Oi!</p>', text: 'Oi!' },
      Date.parse('2026-11-23T13:10:00Z'),
    );
    const item = await host.openItem();
    const thread = item.ok && item.value !== null ? await host.thread(item.value) : null;
    const ids = thread?.ok ? thread.value.map(({ id }) => id) : [];
    expect(ids).toHaveLength(conversation.length + 1);
    expect(thread?.ok && thread.value.at(-1)).toMatchObject({
      from: { address: 'ana@nexo.example' },
      text: 'Oi!',
      inReplyTo: messageId,
    });
    expect(mailbox.state.getState().reply).toBeNull();
    expect(heard).toBeGreaterThan(0);
  });

  test('goes to whom I wrote when the open message is mine, and to the person named in a redirect', async () => {
    const mailbox = await sampleMailbox(messages);
    const host = demoHost(mailbox);
    const { messageId } = known('enviei-por-ultimo/2026-11-19-2-ana.eml', null);
    mailbox.open(messageId);
    mailbox.startReply(messageId);
    expect(mailbox.state.getState().reply?.recipients.map(({ address }) => address)).toEqual([
      'camila@ferrazcosmeticos.example',
    ]);
    mailbox.discardReply();
    const to = [{ name: 'Renata Couto', address: 'renata.couto@lojasmoderna.example' }];
    await host.reply({ id: messageId, mode: 'read' }, { subject: 'Olá', html: '<p>Olá</p>', text: 'Olá', to });
    expect(mailbox.state.getState().reply?.recipients).toEqual(to);
  });
});
