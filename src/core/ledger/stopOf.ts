import type { History } from './History';
import type { Lifted, MessageEvent, Stopped } from './LedgerEvent';
import { isAnswerOf } from './isAnswerOf';

/** One request not to be contacted: when it was made, when it was recorded (ms), and where it stands. */
export interface StopRequest {
  readonly at: string;
  readonly recorded: number;
  readonly quote: string | null;
  readonly messageId: string | null;
  /** Found by the reader, not said by the user. */
  readonly detected: boolean;
}

/** Every request of this person not to be contacted, detected or recorded by the user, oldest first. */
export function stopRequests(
  person: string,
  messages: readonly MessageEvent[],
  stopped: readonly Stopped[],
): StopRequest[] {
  const detected = messages.flatMap((message) => {
    const signal = isAnswerOf(message, person) ? message.signals.find((one) => one.kind === 'opted-out') : undefined;
    if (!signal) return [];
    const { at, messageId } = message;
    return { at, recorded: Date.parse(at), quote: signal.quote, messageId, detected: true };
  });
  const told = stopped.map(({ at, quote, messageId }) => ({
    at: messages.find((message) => message.messageId === messageId)?.at ?? at,
    recorded: Date.parse(at),
    quote,
    messageId,
    detected: false,
  }));
  return [...detected, ...told].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.recorded - b.recorded);
}

/** From when until when each request held (ms), the first lift after it its end. */
export function stopsOf(
  requests: readonly StopRequest[],
  lifted: readonly Lifted[],
): { readonly from: number; readonly to: number }[] {
  const lifts = lifted.map(({ at }) => Date.parse(at));
  return requests.map(({ recorded }) => ({
    from: recorded,
    to: Math.min(...lifts.filter((ms) => ms >= recorded), Infinity),
  }));
}

/**
 * The latest request that was recorded after the last lift, and whether the user has still to confirm it: nobody but the reader says so.
 * Null when there is none.
 */
export function stopOf(
  requests: readonly StopRequest[],
  lifted: readonly Lifted[],
): Pick<History, 'stop' | 'stopToConfirm'> {
  const lift = Math.max(...lifted.map(({ at }) => Date.parse(at)), -Infinity);
  const holding = requests.filter(({ recorded }) => recorded > lift);
  const last = holding.at(-1);
  if (!last) return { stop: null, stopToConfirm: false };
  const { at, quote, messageId } = last;
  return { stop: { at, quote, messageId }, stopToConfirm: holding.every(({ detected }) => detected) };
}
