import fc from 'fast-check';
import type { Detail, DetailKind } from '../../../src/core/details/Detail';
import { messageEventId } from '../../../src/core/ledger/messageEventId';
import type { EventBase, LedgerEvent, MessageEvent } from '../../../src/core/ledger/LedgerEvent';
import type { AutoKind } from '../../../src/core/mail/ThreadMessage';
import type { Signal, SignalKind } from '../../../src/core/signals/Signal';

export const person = 'carla@vidrosul.example';
const colleague = 'davi@vidrosul.example';
const me = 'bruno@nexo.example';
const company = '@vidrosul.example';

const FROM = Date.parse('2024-01-02T00:00:00Z');
const TO = Date.parse('2026-12-30T00:00:00Z');

export const moment = fc.integer({ min: FROM / 60_000, max: TO / 60_000 }).map((minutes) => minutes * 60_000);
const day = moment.map((ms) => new Date(ms).toISOString().slice(0, 10));
const texts = [
  'Segue a proposta do plano anual com os valores.',
  'Obrigada!',
  'Perfeito, combinado.',
  'Quanto custa?',
  'Bom dia',
  '',
];

const detail: fc.Arbitrary<Detail> = fc.record({
  kind: fc.constantFrom<DetailKind>('question', 'request', 'problem', 'objection', 'promise', 'meeting', 'deadline'),
  by: fc.constantFrom('contact', 'me'),
  quote: fc.constantFrom('Quanto custa?', 'Te envio até sexta.', 'Podemos conversar na terça?'),
  topic: fc.constant(null),
  date: fc.option(day),
  amount: fc.constant(null),
  objection: fc.constant(null),
});
const signal: fc.Arbitrary<Signal> = fc.record({
  kind: fc.constantFrom<SignalKind>(
    ...(['declined', 'chose-other', 'not-now', 'out-of-office', 'wrong-person', 'left-company', 'bounced'] as const),
    ...(['interested', 'purchased', 'complaint', 'listless'] as const),
  ),
  quote: fc.constantFrom('Agora não.', 'Fechado!', 'Estou de férias.'),
  until: fc.option(day),
  person: fc.option(fc.constant({ name: 'Ana Paz', address: 'ana@vidrosul.example' })),
});

function base(ms: number, id: string, actor: 'user' | 'reader'): EventBase {
  return { id, v: 1, at: new Date(ms).toISOString(), zone: 'America/Sao_Paulo', actor, people: [person, company] };
}

export interface MessageShape {
  readonly ms: number;
  readonly n: number;
  readonly by: 'me' | 'them' | 'colleague';
  readonly auto: AutoKind | null;
  readonly text: string;
  readonly details: readonly Detail[];
  readonly signals: readonly Signal[];
}

/** A message event of a shape; the number makes its Message-ID. */
export function messageOf({ ms, n, by, auto, text, details, signals }: MessageShape): MessageEvent {
  const from = by === 'me' ? me : by === 'them' ? person : colleague;
  const messageId = `${n}@x.example`;
  return {
    ...base(ms, messageEventId(messageId), 'reader'),
    type: 'message',
    messageId,
    thread: `t${n % 3}`,
    subject: 'Proposta',
    direction: by === 'me' ? 'sent' : 'received',
    from: { name: null, address: from },
    to: [{ name: null, address: by === 'me' ? person : me }],
    cc: [],
    text,
    source: 'message',
    forwarded: false,
    auto: by === 'me' ? null : auto,
    failedRecipient: auto === 'bounce' && by !== 'me' ? person : null,
    language: 'pt',
    details: details.filter((one) => (one.by === 'me') === (by === 'me')),
    signals: by === 'me' ? [] : signals,
  };
}

const message: fc.Arbitrary<LedgerEvent> = fc
  .record({
    ms: moment,
    n: fc.integer({ min: 1, max: 10_000_000 }),
    by: fc.constantFrom<'me' | 'them' | 'colleague'>('me', 'me', 'them', 'them', 'colleague'),
    auto: fc.constantFrom<AutoKind | null>(
      ...[null, null, null, null],
      ...(['out-of-office', 'bounce', 'delayed', 'auto-ack', 'newsletter'] as const),
    ),
    text: fc.constantFrom(...texts),
    details: fc.array(detail, { maxLength: 3 }),
    signals: fc.array(signal, { maxLength: 1 }),
  })
  .map(messageOf);

/** An act of the user; numbers make the ids and, modulo 3, the keys of follow-ups. */
const act: fc.Arbitrary<LedgerEvent> = fc
  .tuple(moment, fc.integer({ min: 1, max: 10_000_000 }), moment, fc.integer({ min: 0, max: 11 }))
  .map(([ms, n, other, kind]): LedgerEvent => {
    const common = base(ms, `act:${n}`, 'user');
    const followUp = `fu:${n % 3}`;
    const due = new Date(other).toISOString();
    switch (kind) {
      case 0:
      case 1:
        return {
          ...common,
          type: 'follow-up-scheduled',
          followUp,
          due,
          action: 'follow-up',
          template: null,
          thread: null,
        };
      case 2:
        return { ...common, type: 'follow-up-moved', followUp, due };
      case 3:
        return { ...common, type: 'follow-up-done', followUp };
      case 4:
        return { ...common, type: 'follow-up-skipped', followUp };
      case 5:
        return { ...common, type: 'follow-up-cancelled', followUp, reason: null };
      case 6:
        return { ...common, type: 'touch-noted', channel: 'phone', direction: n % 2 ? 'sent' : 'received', note: null };
      case 7:
        return { ...common, type: 'segment-set', segment: n % 2 ? 'affiliate' : 'customer' };
      case 8:
        return {
          ...common,
          type: 'draft-inserted',
          thread: null,
          template: n % 2 ? 'goodbye' : 'answer',
          content: null,
        };
      case 9:
        return { ...common, type: 'undone', target: `act:${n + 1}` };
      case 10:
        return { ...common, type: 'colleague-resumed' };
      default:
        return { ...common, type: 'channel-preferred', channel: 'whatsapp' };
    }
  });

/** Ledgers about one person without a request to stop; unique ids, any order. */
export const ledger = (maxLength: number, minLength = 0): fc.Arbitrary<LedgerEvent[]> =>
  fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: message }, { weight: 1, arbitrary: act }), {
    minLength,
    maxLength,
    size: 'max',
    selector: ({ id }) => id,
  });
