import type { ComposeHostItem, ReadHostItem } from '../../outlook-web/HostItem';

const ana = { name: 'Ana Prado', address: 'ana@nexo.example' };

/** A received message with one sentence and a signature; `given` changes any of it. */
export function receivedMail(given: Partial<ReadHostItem> & Pick<ReadHostItem, 'id'>): ReadHostItem {
  const item = {
    mode: 'read',
    conversationId: `conversation-${given.id}`,
    internetMessageId: `<${given.id}@vidrosul.example>`,
    subject: 'Proposta 2024-118',
    from: { name: 'Carla Menezes', address: 'carla@vidrosul.example' },
    to: [ana],
    cc: [],
    date: '2024-08-12T10:22:00-03:00',
    text: 'Oi, Ana.\n\nQual é o prazo de entrega para Caxias?\n\nCarla Menezes\nCompras | Vidrosul\n+55 51 3344-5521\n',
    html: '<p>Oi, Ana.</p><p>Qual é o prazo de entrega para Caxias?</p><p>Carla Menezes<br>Compras | Vidrosul<br>+55 51 3344-5521</p>',
    attachments: [],
    ...given,
  } as const;
  const headers = [
    `From: ${item.from.name} <${item.from.address}>`,
    `To: ${item.to.map(({ name, address }) => `${name} <${address}>`).join(', ')}`,
    `Subject: ${item.subject}`,
    'Date: Mon, 12 Aug 2024 10:22:00 -0300',
    `Message-ID: ${item.internetMessageId}`,
    'Content-Type: text/html; charset=utf-8',
    'MIME-Version: 1.0',
  ];
  return { headers: `${headers.join('\r\n')}\r\n`, ...item };
}

/** An answer being written to Carla, her message quoted below, the cursor after the greeting. */
export function writtenMail(given: Partial<ComposeHostItem> = {}): ComposeHostItem {
  return {
    mode: 'compose',
    conversationId: 'conversation-compose',
    subject: 'RE: Proposta 2024-118',
    to: [{ name: 'Carla Menezes', address: 'carla@vidrosul.example' }],
    cc: [],
    type: 'html',
    html: '<p>Oi, Carla. |</p><p>Um abraço</p>',
    ...given,
  };
}
