import type { Contact } from '../contact/Contact';
import type { Detail, DetailKind } from '../details/Detail';
import type { History } from '../ledger/History';
import type { MessageEvent } from '../ledger/LedgerEvent';
import type { Signal, SignalKind } from '../signals/Signal';
import type { DraftReference } from './Draft';

/** A detail that may stand in a draft, with the message that it was read in. */
export interface Candidate {
  readonly message: MessageEvent;
  readonly detail: Detail;
  readonly signal: SignalKind | null;
  readonly open: boolean;
}

/** Longer quotes are cut at a word: a reader recognises what they wrote by its beginning. */
const LONGEST = 160;
/** Shorter ones ("Ok?") say nothing when they are quoted. */
const SHORTEST = 8;

/** The words of a quote that stand in the draft: a beginning of it, without a full stop, with "…" where it was cut. */
export function quoted(quote: string): string {
  const plain = quote.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST) return plain.replace(/[.,;:]+$/, '');
  const cut = plain.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST - 40)).replace(/[\s.,;:]+$/, '')}…`;
}

/** Whether the contact wrote this message, and not a colleague, a machine or me. */
function wroteBy(message: MessageEvent, contact: Contact): boolean {
  if (message.direction !== 'received' || message.auto !== null) return false;
  return message.from.address === null ? message.from.name === contact.name : message.from.address === contact.address;
}

/**
 * Details by one side that can be quoted, best first: the newest message of this thread before older ones and other threads,
 * within that the kinds in the order given.
 */
export function candidates(
  by: 'contact' | 'me',
  kinds: readonly DetailKind[],
  source: {
    readonly history: History;
    readonly contact: Contact;
    readonly threadKey: string;
    readonly open: ReadonlyMap<string, readonly boolean[]>;
  },
): Candidate[] {
  const ranked: { candidate: Candidate; rank: number }[] = [];
  let age = 0;
  for (const message of [...source.history.messages].reverse()) {
    if (by === 'me' ? message.direction !== 'sent' : !wroteBy(message, source.contact)) continue;
    const away = age + (message.thread === source.threadKey ? 0 : 2);
    message.details.forEach((detail, index) => {
      const kind = kinds.indexOf(detail.kind);
      if (detail.by !== by || kind < 0 || detail.quote.trim().length < SHORTEST) return;
      const candidate = { message, detail, signal: null, open: source.open.get(message.id)?.[index] ?? false };
      ranked.push({ candidate, rank: away * 3 + kind });
    });
    age++;
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}

/** The newest sentence of the contact that shows one of these signals, as a detail: a complaint is a problem, all else a request to me. */
export function signalled(kinds: readonly SignalKind[], history: History, contact: Contact): Candidate[] {
  return [...history.messages]
    .reverse()
    .filter((message) => wroteBy(message, contact))
    .flatMap((message) =>
      message.signals
        .filter((signal) => kinds.includes(signal.kind) && signal.quote.trim().length >= SHORTEST)
        .map((signal) => ({ message, open: false, signal: signal.kind, detail: asDetail(signal) })),
    );
}

function asDetail({ kind, quote, until }: Signal): Detail {
  const as = kind === 'complaint' ? 'problem' : 'request';
  return { kind: as, by: 'contact', quote, topic: null, date: until, amount: null, objection: null };
}

/** A candidate as the reference of a slot. */
export function asReference(
  slot: string,
  candidate: Candidate,
  inserted = quoted(candidate.detail.quote),
): DraftReference {
  const { message, detail, signal } = candidate;
  return { slot, messageId: message.messageId, detail, signal, inserted };
}
