import { msOf } from '../dates/msOf';
import { sameMessage } from '../mail/sameMessage';
import type { MessageEvent } from './LedgerEvent';
import { filterDated, momentsOf } from './momentsOf';
import { readerOf } from './messageEventId';

/** `sameMessage` never finds two records of one message further apart (ms). */
const NEAR = 27 * 3_600_000;

/**
 * Each message once: of several records of one message the newest reader's, of a message and its quoted copies the message, of two copies
 * the longer. Takes and gives events oldest first; where records are equally good, the one with the smaller id counts.
 */
export function onceEach(events: readonly MessageEvent[]): readonly MessageEvent[] {
  const best = new Map<string, MessageEvent>();
  for (const event of events) {
    const known = best.get(event.messageId);
    if (!known || readerOf(event.id) > readerOf(known.id)) best.set(event.messageId, event);
  }
  const records =
    best.size === events.length ? events : filterDated(events, (event) => best.get(event.messageId) === event);
  const copies = records.filter(({ source }) => source === 'quoted').sort(byWorth);
  const dropped = new Set<MessageEvent>();
  for (const copy of copies) {
    if (near(records, copy).some((other) => !dropped.has(other) && other !== copy && isCopyOf(copy, other))) {
      dropped.add(copy);
    }
  }
  return dropped.size === 0 ? records : filterDated(records, (event) => !dropped.has(event));
}

/** The least worthy first: they are dropped for the others. */
function byWorth(a: MessageEvent, b: MessageEvent): number {
  return a.text.length - b.text.length || (a.id < b.id ? 1 : -1);
}

function isCopyOf(copy: MessageEvent, other: MessageEvent): boolean {
  return (
    copy.direction === other.direction &&
    sameMessage(
      { from: copy.from, date: copy.at, text: copy.text },
      { from: other.from, date: other.at, text: other.text },
    )
  );
}

/** The records around a moment; `records` oldest first. */
function near(records: readonly MessageEvent[], { at }: MessageEvent): MessageEvent[] {
  const ms = msOf(at);
  const moments = momentsOf(records);
  return records.filter((_record, index) => Math.abs((moments[index] ?? NaN) - ms) <= NEAR);
}
