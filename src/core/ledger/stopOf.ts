import type { History } from './History';
import type { Lifted, MessageEvent, Stopped } from './LedgerEvent';
import { isAnswerOf } from './isAnswerOf';

/** One request not to be contacted: when it was made, when it was recorded (ms), and where it stands. */
export interface StopRequest {
  readonly at: string;
  readonly recorded: number;
  readonly quote: string | null;
  readonly messageId: string | null;
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
    return { at: message.at, recorded: Date.parse(message.at), quote: signal.quote, messageId: message.messageId };
  });
  const told = stopped.map(({ at, quote, messageId }) => ({
    at: messages.find((message) => message.messageId === messageId)?.at ?? at,
    recorded: Date.parse(at),
    quote,
    messageId,
  }));
  return [...detected, ...told].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.recorded - b.recorded);
}

/** The latest request that was recorded after the last lift; null when there is none. */
export function stopOf(requests: readonly StopRequest[], lifted: readonly Lifted[]): History['stop'] {
  const lift = Math.max(...lifted.map(({ at }) => Date.parse(at)), -Infinity);
  const holding = requests.filter(({ recorded }) => recorded > lift).at(-1);
  return holding ? { at: holding.at, quote: holding.quote, messageId: holding.messageId } : null;
}
