import type { Stage } from '../../src/core/contact/Contact';
import type { Detail, DetailKind } from '../../src/core/details/Detail';
import { atTime } from '../../src/core/dates/atTime';
import { messageEventId } from '../../src/core/ledger/messageEventId';
import type { EventBase, LedgerEvent, MessageEvent } from '../../src/core/ledger/LedgerEvent';
import type { Person } from '../../src/core/mail/Person';
import type { Signal, SignalKind } from '../../src/core/signals/Signal';

export const zone = 'America/Sao_Paulo';
export const contact = 'carla@vidrosul.example';
const people: Readonly<Record<string, Person>> = {
  me: { name: 'Bruno Tavares', address: 'bruno@nexo.example' },
  them: { name: 'Carla Menezes', address: contact },
  colleague: { name: 'Davi Rocha', address: 'davi@vidrosul.example' },
  away: { name: 'Bruno Tavares', address: 'bruno@nexo.example' },
  auto: { name: 'Carla Menezes', address: contact },
  bounce: { name: 'Mail Delivery Subsystem', address: 'mailer-daemon@nexo.example' },
  stranger: { name: 'Lia Sá', address: 'lia@outra.example' },
};
const detailKinds: readonly string[] = [
  'question',
  'request',
  'problem',
  'objection',
  'promise',
  'meeting',
  'deadline',
  'amount',
  'product',
] satisfies DetailKind[];
const userActs: Readonly<Record<string, object>> = {
  lifted: { type: 'lifted', reason: 'Pediu para voltar a receber.' },
  stopped: { type: 'stopped', quote: null, messageId: null },
  resumed: { type: 'colleague-resumed' },
};

/** A moment of the notation ("2024-08-13 10:00") as ISO 8601 in São Paulo. */
export function momentOf(text: string): string {
  const [day = '', time = '09:00'] = text.split(' ');
  return atTime(day, time, zone);
}

/**
 * Events from lines such as `2024-08-13 10:00 them: Quanto custa? [question]`. Who: me, them, colleague, auto (an automatic reply of
 * theirs), away (one of mine), bounce, stranger, user. In brackets what the reader finds, separated by `;`, each in the whole text or after `=`
 * in a part of it: `promise 2024-08-16 = te respondo até sexta`, `objection authority`, `not-now 2025-03-01`, `wrong-person Ana <ana@x.example>`. After who,
 * `@name` is another conversation than the first, `>colleague` another recipient. The user's acts: `whatsapp`, `phone`,
 * `heard phone`, `stopped`, `lifted`, `resumed`, `segment affiliate`, `prefers whatsapp`, `kept 1` (the promise of event 1),
 * `draft goodbye`, `draft holding 2024-08-20` (with the day it promises), `pause 2024-08-20`, `pause`, `content case-1`, `stage negotiation`,
 * `schedule 2024-08-20 09:00`, `move 2024-08-21 09:00`, `done`, `skip`, `cancel`, `undo 3` (event 3; counted from 1).
 */
export function readScenario(lines: readonly string[]): LedgerEvent[] {
  const events: LedgerEvent[] = [];
  lines.forEach((line, index) => {
    const [, when = '', who = '', thread = 'a', to = '', text = '', found = ''] =
      /^(\S+ \S+) (\w+)(?: @(\w+))?(?: >(\w+))?: (.*?)(?: \[(.*)\])?$/.exec(line) ?? [];
    if (who === '') throw new Error(`Not a line of the notation: ${line}`);
    const at = momentOf(when);
    const n = index + 1;
    events.push(
      who === 'user' ? userEvent(text, at, n, events) : messageEvent({ at, who, thread, to, text, found, n }),
    );
  });
  return events;
}

function base(at: string, id: string, actor: 'user' | 'reader'): EventBase {
  return { id, v: 1, at, zone, actor, people: [contact] };
}

function userEvent(text: string, at: string, n: number, events: readonly LedgerEvent[]): LedgerEvent {
  const [act = '', ...rest] = text.split(' ');
  const common = base(at, `user:${n}`, 'user');
  const followUp = 'fu:1';
  const target = events[Number(rest[0]) - 1];
  switch (act) {
    case 'whatsapp':
    case 'phone':
      return { ...common, type: 'touch-noted', channel: act, direction: 'sent', note: null };
    case 'heard':
      return { ...common, type: 'touch-noted', channel: 'phone', direction: 'received', note: null };
    case 'segment':
      return { ...common, type: 'segment-set', segment: rest[0] === 'affiliate' ? 'affiliate' : 'customer' };
    case 'prefers':
      return { ...common, type: 'channel-preferred', channel: 'whatsapp' };
    case 'kept': {
      const promise = target?.type === 'message' ? target.details.find(({ kind }) => kind === 'promise') : undefined;
      if (target?.type !== 'message' || !promise) throw new Error(`No promise in event ${rest[0] ?? ''}`);
      return { ...common, type: 'promise-kept', messageId: target.messageId, quote: promise.quote };
    }
    case 'draft':
      return {
        ...common,
        ...{ type: 'draft-inserted', thread: 'a', template: rest[0] ?? '', content: null, promised: rest[1] ?? null },
      };
    case 'pause':
      return { ...common, type: 'paused', until: rest[0] ?? null, reason: null };
    case 'content':
      return { ...common, type: 'content-sent', content: rest[0] ?? '', thread: 'a' };
    case 'stage':
      return { ...common, type: 'stage-set', stage: rest[0] as Stage };
    case 'schedule':
      return {
        ...common,
        type: 'follow-up-scheduled',
        followUp,
        due: momentOf(rest.join(' ')),
        action: 'follow-up',
        template: null,
        thread: 'a',
      };
    case 'move':
      return { ...common, type: 'follow-up-moved', followUp, due: momentOf(rest.join(' ')) };
    case 'done':
      return { ...common, type: 'follow-up-done', followUp };
    case 'skip':
      return { ...common, type: 'follow-up-skipped', followUp };
    case 'cancel':
      return { ...common, type: 'follow-up-cancelled', followUp, reason: null };
    case 'undo':
      return { ...common, type: 'undone', target: target?.id ?? '' };
    case 'lifted':
    case 'stopped':
    case 'resumed':
      return { ...common, ...userActs[act] } as LedgerEvent;
    default:
      throw new Error(`Not an act of the notation: ${text}`);
  }
}

interface Line {
  readonly at: string;
  readonly who: string;
  readonly thread: string;
  readonly to: string;
  readonly text: string;
  readonly found: string;
  readonly n: number;
}

function messageEvent({ at, who, thread, to, text, found, n }: Line): MessageEvent {
  const from = people[who];
  if (!from) throw new Error(`Nobody of the notation: ${who}`);
  const sent = who === 'me' || who === 'away';
  const recipient = people[to === '' ? (sent ? 'them' : 'me') : to];
  const marks = found === '' ? [] : found.split(';').map((mark) => markOf(mark.trim(), text, sent));
  const addresses = [from, recipient].flatMap((one) => one?.address ?? []);
  const outside = addresses.filter((address) => !address.endsWith('@nexo.example'));
  const messageId = `${n}@nexo.example`;
  return {
    ...base(at, messageEventId(messageId), 'reader'),
    type: 'message',
    people: [
      ...new Set(
        [...outside, ...(who === 'bounce' ? [contact] : [])].flatMap((one) => [one, `@${one.split('@')[1] ?? ''}`]),
      ),
    ],
    messageId,
    thread,
    subject: 'Proposta',
    direction: sent ? 'sent' : 'received',
    from,
    to: recipient ? [recipient] : [],
    cc: [],
    text,
    source: 'message',
    forwarded: false,
    auto: who === 'auto' || who === 'away' ? 'out-of-office' : who === 'bounce' ? 'bounce' : null,
    failedRecipient: who === 'bounce' ? contact : null,
    language: 'pt',
    details: marks.flatMap((mark) => mark.detail ?? []),
    signals: marks.flatMap((mark) => mark.signal ?? []),
  };
}

function markOf(mark: string, text: string, sent: boolean): { detail?: Detail; signal?: Signal } {
  const [head = '', part] = mark.split(' = ');
  const [kind = '', ...rest] = head.split(' ');
  const quote = part ?? text;
  const date = rest.find((word) => /^\d{4}-\d{2}-\d{2}$/.test(word)) ?? null;
  if (detailKinds.includes(kind)) {
    return {
      detail: {
        kind: kind as DetailKind,
        by: sent ? 'me' : 'contact',
        quote,
        topic: null,
        date,
        amount: kind === 'amount' ? { value: 1890, currency: 'BRL' } : null,
        objection: kind === 'objection' && rest[0] === 'authority' ? 'authority' : null,
      },
    };
  }
  const [, name, address] = /^(.*?) <(.*)>$/.exec(rest.join(' ')) ?? [];
  const person = name !== undefined && address !== undefined ? { name, address } : null;
  return { signal: { kind: kind as SignalKind, quote, until: date, person } };
}
