import type { EventBase, LedgerEvent } from '../../../src/core/ledger/LedgerEvent';

const person = 'carla@vidrosul.example';
const base = (n: number): EventBase => ({
  ...{ id: `e${n}`, v: 1, at: `2026-03-02T09:00:${String(n).padStart(2, '0')}-03:00`, zone: 'America/Sao_Paulo' },
  ...{ actor: 'user', people: [person] },
});

/** One event of each type, by type, with every field filled: what version 1 writes. A type without one does not compile. */
export const oneOfEach: { readonly [T in LedgerEvent['type']]: Extract<LedgerEvent, { type: T }> } = {
  message: {
    ...base(1),
    ...{ type: 'message', actor: 'reader', people: [person, '@vidrosul.example'], messageId: 'm@vidrosul.example' },
    ...{ thread: 't', subject: 'Proposta', direction: 'received', text: 'Quanto custa? Escreva para Davi.' },
    from: { name: 'Carla', address: person },
    to: [{ name: 'Ana', address: 'ana@nexo.example' }],
    cc: [{ name: null, address: null }],
    ...{ source: 'message', forwarded: false, auto: null, failedRecipient: null, language: 'pt' },
    details: [
      {
        ...{ kind: 'question', by: 'contact', quote: 'Quanto custa?', topic: 'o preço', date: '2026-03-06' },
        amount: { value: 1890, currency: 'BRL', period: 'month', instalments: 3 },
        objection: 'price',
      },
    ],
    signals: [
      {
        ...{ kind: 'wrong-person', quote: 'Escreva para Davi.', until: '2026-03-06' },
        person: { name: 'Davi', address: 'davi@vidrosul.example' },
      },
    ],
  },
  'follow-up-scheduled': {
    ...base(2),
    ...{ type: 'follow-up-scheduled', followUp: 'k', due: '2026-03-09T09:00:00-03:00', action: 'follow-up' },
    ...{ template: 'first-follow-up', thread: 't' },
  },
  'follow-up-moved': { ...base(3), type: 'follow-up-moved', followUp: 'k', due: '2026-03-10T09:00:00-03:00' },
  'follow-up-done': { ...base(4), type: 'follow-up-done', followUp: 'k' },
  'follow-up-skipped': { ...base(5), type: 'follow-up-skipped', followUp: 'l' },
  'follow-up-cancelled': { ...base(6), type: 'follow-up-cancelled', followUp: 'l', reason: 'Mudou.' },
  'draft-inserted': {
    ...base(7),
    ...{ type: 'draft-inserted', thread: 't', template: 'holding', content: 'caso-vidros', promised: '2026-03-04' },
  },
  'touch-noted': { ...base(8), type: 'touch-noted', channel: 'phone', direction: 'sent', note: 'Sem resposta.' },
  'note-added': { ...base(9), type: 'note-added', text: 'Prefere manhãs.' },
  'segment-set': { ...base(10), type: 'segment-set', segment: 'customer' },
  'stage-set': { ...base(11), type: 'stage-set', stage: 'negotiation' },
  'channel-preferred': { ...base(12), type: 'channel-preferred', channel: 'whatsapp' },
  'promise-kept': { ...base(13), type: 'promise-kept', messageId: 'm@vidrosul.example', quote: 'Quanto custa?' },
  'content-sent': { ...base(14), type: 'content-sent', content: 'guia-medidas', thread: 't' },
  paused: { ...base(15), type: 'paused', until: '2026-04-01', reason: 'Férias.' },
  stopped: { ...base(16), type: 'stopped', quote: 'Não me escrevam.', messageId: 'm@vidrosul.example' },
  lifted: { ...base(17), type: 'lifted', reason: 'Pediu de volta.' },
  'colleague-resumed': { ...base(18), type: 'colleague-resumed' },
  undone: { ...base(19), type: 'undone', target: 'e9' },
};
