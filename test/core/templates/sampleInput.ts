import { historyOf as emptyHistoryOf } from '../../../src/core/ledger/historyOf';
import type { Contact } from '../../../src/core/contact/Contact';
import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';
import type { NextStep } from '../../../src/core/followup/NextStep';
import type { Detail } from '../../../src/core/details/Detail';
import type { History } from '../../../src/core/ledger/History';
import type { MessageEvent } from '../../../src/core/ledger/LedgerEvent';
import type { Locale } from '../../../src/core/Locale';
import type { Signal } from '../../../src/core/signals/Signal';
import type { DraftInput } from '../../../src/core/templates/DraftInput';

export const contactOf = (over: Partial<Contact> = {}): Contact => ({
  address: 'carla@vidrosul.example',
  name: 'Carla Menezes',
  firstName: 'Carla',
  title: null,
  company: 'Vidrosul',
  phones: [],
  language: 'pt',
  formality: 'informal',
  ...over,
});

export const detailOf = (over: Partial<Detail> & Pick<Detail, 'kind' | 'quote'>): Detail => ({
  by: 'contact',
  topic: null,
  date: null,
  amount: null,
  objection: null,
  ...over,
});

export const signalOf = (over: Partial<Signal> & Pick<Signal, 'kind' | 'quote'>): Signal => ({
  until: null,
  person: null,
  ...over,
});

let count = 0;
export const eventOf = (over: Partial<MessageEvent> = {}): MessageEvent => {
  const messageId = over.messageId ?? `<m${++count}@vidrosul.example>`;
  return {
    type: 'message',
    id: `msg:${messageId}`,
    v: 1,
    at: '2024-08-12T10:22:00-03:00',
    zone: 'America/Sao_Paulo',
    actor: 'reader',
    people: ['carla@vidrosul.example'],
    thread: 'thread-1',
    subject: 'Proposta 2024-118',
    direction: 'received',
    from: { name: 'Carla Menezes', address: 'carla@vidrosul.example' },
    to: [],
    cc: [],
    text: '',
    source: 'message',
    forwarded: false,
    auto: null,
    failedRecipient: null,
    language: 'pt',
    details: [],
    signals: [],
    ...over,
    messageId,
  };
};

export const historyOf = (messages: readonly MessageEvent[], over: Partial<History> = {}): History => ({
  ...emptyHistoryOf('carla@vidrosul.example', []),
  messages,
  ...over,
});

export const stepOf = (over: Partial<NextStep> = {}): NextStep => ({
  action: 'follow-up',
  due: null,
  attempt: 1,
  of: 5,
  channel: 'email',
  template: 'first-follow-up',
  reason: { code: 'silent', params: {} },
  evidence: [],
  unless: null,
  person: null,
  rhythm: null,
  theirTime: null,
  change: null,
  holding: null,
  ...over,
});

/** Friday, 16 August 2024, noon in São Paulo. */
export const NOW = Date.parse('2024-08-16T12:00:00-03:00');

export const inputOf = (
  template: string,
  messages: readonly MessageEvent[],
  over: Partial<DraftInput> & { readonly locale?: Locale } = {},
): DraftInput => ({
  template,
  contact: contactOf(),
  history: historyOf(messages),
  thread: { key: 'thread-1', subject: 'Proposta 2024-118', language: 'pt', seen: 'whole', messages: [] },
  step: stepOf(),
  open: new Map(messages.map((message) => [message.id, message.details.map(() => true)])),
  me: { name: 'Bruno Tavares', address: 'bruno@nexo.example' },
  now: NOW,
  calendar: defaultCalendar,
  locale: 'pt-BR',
  ...over,
});
