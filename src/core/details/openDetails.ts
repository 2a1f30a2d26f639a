import { inZone } from '../dates/inZone';
import { foldText } from '../language/foldText';
import type { MessageEvent, PromiseKept } from '../ledger/LedgerEvent';
import { sentences } from '../mail/sentences';
import type { Detail } from './Detail';
import { detailReader } from './detailReader';

/** What later messages of one thread have done to what came before them. */
interface Later {
  /** I gave a real answer. */
  answeredByMe: boolean;
  /** A person on the other side wrote. */
  answeredByThem: boolean;
  /** What I promised anew, as words. */
  readonly promisedAgain: Set<string>;
  /** Whom somebody else of the other side answered, with who did; and the sentences that were answered between the lines, likewise. */
  readonly told: Map<string, string>;
}

/** What later messages of mine, in any thread, have delivered. */
interface Delivered {
  any: boolean;
  readonly words: Set<string>;
}

/**
 * For each message (by event id): which of its details are still open, in the order of its `details`. Theirs close with my next
 * answer in the thread that is more than a holding reply, and a question with that of a colleague of theirs who writes to the asker alone or
 * below the very sentence; mine with their next words. A promise of mine closes when a later
 * message of mine delivers it, renews it, or the user says that it is kept; theirs when they write again. Meetings and deadlines
 * are open until their day is over, undated ones like questions; amounts and products are facts and never open.
 * Automatic mail closes nothing. `messages` oldest first; linear in their number.
 */
export function openDetails(
  messages: readonly MessageEvent[],
  kept: readonly PromiseKept[],
  now: { readonly ms: number; readonly timeZone: string },
): Map<string, boolean[]> {
  const today = inZone(now.ms, now.timeZone).slice(0, 10);
  const keptQuotes = new Set(kept.map(({ messageId, quote }) => `${messageId} ${quote}`));
  const threads = new Map<string, Later>();
  const result = new Map<string, boolean[]>();
  const delivered: Delivered = { any: false, words: new Set() };
  const promises = messages.reduce((sum, { details }) => sum + details.filter(isMine).length, 0);
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index];
    if (!message) continue;
    let later = threads.get(message.thread);
    if (!later)
      threads.set(
        message.thread,
        (later = { answeredByMe: false, answeredByThem: false, promisedAgain: new Set(), told: new Map() }),
      );
    const after = later;
    result.set(
      message.id,
      message.details.map((detail) => {
        if (message.auto !== null) return false;
        switch (detail.kind) {
          case 'promise':
            if (keptQuotes.has(`${message.messageId} ${detail.quote}`)) return false;
            if (detail.by === 'contact') return !after.answeredByThem;
            return (
              !isDelivered(detail, delivered, promises) &&
              !renewed(detail, after) &&
              !(isAnswerPromise(detail, message) && after.answeredByMe)
            );
          case 'meeting':
          case 'deadline':
            if (detail.date !== null) return detail.date >= today;
            return detail.by === 'contact' ? !after.answeredByMe : !after.answeredByThem;
          case 'amount':
          case 'product':
            return false;
          default:
            return detail.by === 'contact'
              ? !after.answeredByMe && !isToldByAnother(detail, message, after)
              : !after.answeredByThem;
        }
      }),
    );
    if (message.auto !== null) continue;
    if (message.direction === 'received') {
      after.answeredByThem = true;
      noteTold(message, after);
    } else {
      if (promises > 0 && delivers(message)) {
        delivered.any = true;
        for (const word of contentWords(message.text)) delivered.words.add(word);
      }
      if (!isHolding(message)) after.answeredByMe = true;
      for (const { kind, by, quote } of message.details)
        if (kind === 'promise' && by === 'me') for (const word of contentWords(quote)) after.promisedAgain.add(word);
    }
  }
  return result;
}

/** Whether my message only says that the answer will come. Exported for whoever must tell an answer from a delay. */
export function isHolding(message: Pick<MessageEvent, 'text' | 'language' | 'details' | 'direction'>): boolean {
  if (message.direction !== 'sent' || message.language === 'other' || message.text.length > 600) return false;
  if (!message.details.some(isMine)) return false;
  const { yes, no } = detailReader(message.language).holding;
  const folded = foldText(message.text.normalize('NFC')).replace(/\s+/g, ' ');
  return folded.search(yes) >= 0 && !no.test(folded);
}

/** Whether a question or request of theirs was settled by somebody else on their side. */
function isToldByAnother({ kind, quote }: Detail, { from }: MessageEvent, { told }: Later): boolean {
  if ((kind !== 'question' && kind !== 'request') || from.address === null) return false;
  return [from.address, foldText(quote)].some((key) => (told.get(key) ?? from.address) !== from.address);
}

/** Whom and what a message of theirs answers among themselves. Who asks or promises in turn has not answered. */
function noteTold({ from, to, people, answers, details }: MessageEvent, { told }: Later): void {
  if (from.address === null) return;
  for (const { quoted } of answers ?? [])
    for (const sentence of sentences(quoted)) told.set(foldText(sentence), from.address);
  const among = to.length > 0 && to.every(({ address }) => address !== null && people.includes(address));
  if (among && !details.some(({ kind }) => kind === 'question' || kind === 'request' || kind === 'promise'))
    for (const { address } of to) if (address !== null) told.set(address, from.address);
}

function isMine({ kind, by }: Detail): boolean {
  return kind === 'promise' && by === 'me';
}

/** A delivery keeps the promise that it names, or the only one there is. */
function isDelivered(detail: Detail, { any, words }: Delivered, promises: number): boolean {
  return any && (promises === 1 || contentWords(detail.quote).some((word) => words.has(word)));
}

function delivers(message: MessageEvent): boolean {
  if (message.language === 'other') return false;
  const { yes, no } = detailReader(message.language).delivery;
  const folded = foldText(message.text.normalize('NFC')).replace(/\s+/g, ' ');
  return folded.search(yes) >= 0 && !no.test(folded);
}

/** "Te respondo até sexta": kept by any answer. A reminder of theirs ("a proposta que você prometeu") is closed by my answer too. */
function isAnswerPromise(detail: Detail, message: MessageEvent): boolean {
  if (message.direction === 'received') return true;
  if (message.language === 'other') return false;
  return foldText(detail.quote).search(detailReader(message.language).holding.yes) >= 0;
}

function renewed(detail: Detail, later: Later): boolean {
  if (later.promisedAgain.size === 0) return false;
  return contentWords(detail.quote).some((word) => later.promisedAgain.has(word));
}

/** The first five letters of the longer words: enough to tell what a promise is about. */
function contentWords(quote: string): string[] {
  return (foldText(quote).match(/[a-z]{6,}/g) ?? []).map((word) => word.slice(0, 6));
}
