import type { Conversation } from '../../src/app/Conversation';
import type { Contact } from '../../src/core/contact/Contact';
import type { Detail } from '../../src/core/details/Detail';
import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import type { NextStep } from '../../src/core/followup/NextStep';
import type { FollowUp, History } from '../../src/core/ledger/History';
import { historyOf } from '../../src/core/ledger/historyOf';
import type { MessageEvent } from '../../src/core/ledger/LedgerEvent';
import type { Draft } from '../../src/core/templates/Draft';

/** Sunday, 22 November 2026, 10:00 in São Paulo. */
export const now = Date.parse('2026-11-22T10:00:00-03:00');

export const carla: Contact = {
  address: 'carla@vidrosul.example',
  name: 'Carla Menezes',
  firstName: 'Carla',
  title: 'Gerente de Compras',
  company: 'Vidrosul Indústria de Vidros',
  phones: ['+555133445521', '+5551998765432'],
  language: 'pt',
  formality: 'informal',
};

export const question: Detail = {
  kind: 'question',
  by: 'contact',
  quote: 'Vocês conseguem entregar as 40 chapas até o dia 10 de dezembro?',
  topic: 'a entrega das 40 chapas',
  date: null,
  amount: null,
  objection: null,
};
export const price: Detail = {
  ...question,
  kind: 'objection',
  quote: 'O valor ficou acima do que a diretoria aprovou.',
  topic: 'o valor',
  objection: 'price',
};

/** A message between Ana (me) and Carla. */
export function message(id: string, at: string, rest: Partial<MessageEvent> = {}): MessageEvent {
  const sent = rest.direction === 'sent';
  const me = { name: 'Ana Prado', address: 'ana@nexo.example' };
  const her = { name: carla.name, address: carla.address };
  return {
    ...{
      id: `msg:${id}`,
      v: 1,
      at,
      zone: 'America/Sao_Paulo',
      actor: 'reader',
      people: [carla.address],
      type: 'message',
    },
    ...{
      messageId: id,
      thread: 'thread-1',
      subject: 'Proposta 2026-118',
      direction: 'received',
      from: sent ? me : her,
    },
    ...{
      to: [sent ? her : me],
      cc: [],
      text: '',
      source: 'message',
      forwarded: false,
      auto: null,
      failedRecipient: null,
    },
    ...{ language: 'pt', details: [], signals: [] },
    ...rest,
  };
}

export const messages: readonly MessageEvent[] = [
  message('m0@nexo.example', '2026-10-02T09:10:00-03:00', {
    direction: 'sent',
    thread: 'thread-0',
    subject: 'Visita à fábrica',
    text: 'Oi, Carla! Foi um prazer conhecer a fábrica. Separei um caso parecido com o de vocês.',
  }),
  message('m1@vidrosul.example', '2026-11-17T15:42:00-03:00', {
    text: `Oi, Ana! Recebi a proposta, obrigada.\n\n${question.quote} ${price.quote}\n\nSe der, me manda também as condições de pagamento e quem acompanha a instalação, porque o pessoal da obra perguntou isso duas vezes na reunião de ontem e eu fiquei sem resposta.`,
    details: [question, price],
  }),
  message('m2@nexo.example', '2026-11-18T10:05:00-03:00', {
    direction: 'sent',
    text: 'Oi, Carla! Vou confirmar o prazo com a produção e te retorno. Sobre o valor, dá para rever o parcelamento.',
  }),
];

export const followUpStep: NextStep = {
  action: 'follow-up',
  due: '2026-11-20T09:00:00-03:00',
  attempt: 1,
  of: 5,
  channel: 'email',
  template: 'first-follow-up',
  reason: { code: 'silent', params: { days: 2, attempt: 1, of: 5, interval: 2 } },
  evidence: [{ messageId: 'm1@vidrosul.example', quote: question.quote }],
  unless: { code: 'they-answer', params: {} },
  person: null,
  rhythm: null,
  theirTime: null,
  change: null,
  holding: null,
};

export const draft: Draft = {
  template: 'first-follow-up',
  subject: 'Re: Proposta 2026-118',
  text: `Oi, Carla! Tudo bem?\n\nNa terça você perguntou: “${question.quote}”. Consegui confirmar com a produção e queria alinhar os próximos passos com você.\n\nSobre o valor, preparei duas formas de parcelamento que cabem no que a diretoria aprovou. Posso te ligar amanhã às 10h ou prefere que eu mande por aqui?\n\nAbraço,\nAna`,
  html: '<p>Oi, Carla!</p>',
  references: [
    {
      slot: 'question',
      messageId: 'm1@vidrosul.example',
      detail: question,
      signal: null,
      inserted: `“${question.quote}”`,
    },
    { slot: 'objection', messageId: 'm1@vidrosul.example', detail: price, signal: null, inserted: 'o valor' },
  ],
  alternatives: {
    question: [
      { slot: 'question', messageId: 'm1@vidrosul.example', detail: price, signal: null, inserted: `“${price.quote}”` },
    ],
  },
  content: null,
  missing: [],
  gaps: [],
};

export const pending: FollowUp = {
  key: 'carla@vidrosul.example|m2@nexo.example',
  due: '2026-11-26T09:00:00-03:00',
  action: 'follow-up',
  template: 'first-follow-up',
  thread: 'thread-1',
  scheduledAt: '2026-11-22T09:59:00-03:00',
  eventId: 'fu:1',
  state: 'pending',
  closedAt: null,
  closedBy: null,
};

export const emptyHistory: History = { ...historyOf(carla.address, []), messages };

/** A lead who went silent two business days ago, as everything that the panel is told; `rest` changes it. */
export function conversationFor(rest: Partial<Conversation> = {}): Conversation {
  return {
    item: { id: 'item-1', mode: 'read' },
    thread: { key: 'thread-1', subject: 'Proposta 2026-118', language: 'pt', seen: 'whole', messages: [] },
    contact: carla,
    people: [carla],
    history: emptyHistory,
    status: {
      waitingOn: 'contact',
      attempts: 1,
      touches: 2,
      lastSent: '2026-11-18T10:05:00-03:00',
      lastReceived: '2026-11-17T15:42:00-03:00',
      since: '2026-11-18T10:05:00-03:00',
    },
    step: followUpStep,
    draft,
    pending: null,
    choices: [
      { kind: 'suggested', due: '2026-11-23T09:00:00-03:00' },
      { kind: 'tomorrow', due: '2026-11-24T09:00:00-03:00' },
      { kind: 'three-business-days', due: '2026-11-25T09:00:00-03:00' },
      { kind: 'next-week', due: '2026-11-30T09:00:00-03:00' },
    ],
    pressure: { week: 1, month: 2 },
    stage: { stage: 'negotiation', set: true, proposed: null, because: null },
    writes: { locale: 'pt-BR', theirs: true },
    open: new Map([['msg:m1@vidrosul.example', [true, false]]]),
    settings: { me: [], name: null, locale: null, calendar: defaultCalendar, cadence: defaultCadence },
    now,
    ...rest,
  };
}
