import type { ComposeHostItem, ReadHostItem } from '../../outlook-web/HostItem';

export const ana = { name: 'Ana Prado', address: 'ana@nexo.example' };

/** The date of a header in the zone of the texts here (RFC 5322, 3.3). */
const rfcDate = (iso: string): string =>
  `${new Date(Date.parse(iso) - 3 * 3_600_000).toUTCString().replace(' GMT', '')} -0300`;

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
    `Date: ${rfcDate(item.date)}`,
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

/** A question of mine that nobody has answered since Tuesday. */
export const sentMail: ReadHostItem = receivedMail({
  id: 'SENT',
  subject: 'Orçamento das janelas',
  from: ana,
  to: [{ name: 'Carla Menezes', address: 'carla@vidrosul.example' }],
  date: '2024-08-06T09:10:00-03:00',
  text: 'Oi, Carla.\n\nSegue o orçamento das janelas, R$ 1.890,00. Posso reservar a produção para esta semana?\n\nUm abraço,\nAna\n',
  html: '<p>Oi, Carla.</p><p>Segue o orçamento das janelas, R$ 1.890,00. Posso reservar a produção para esta semana?</p><p>Um abraço,<br>Ana</p>',
});

/** Somebody else, in another conversation. */
export const otherMail: ReadHostItem = receivedMail({
  id: 'OTHER',
  subject: 'Visita técnica',
  from: { name: 'Diego Alves', address: 'diego@metal.example' },
  text: 'Ana, você consegue vir na quinta?\n\nDiego Alves\n',
  html: '<p>Ana, você consegue vir na quinta?</p><p>Diego Alves</p>',
});
