import { openDetails } from '../details/openDetails';
import type { History } from '../ledger/History';
import type { Cadence } from './Cadence';
import type { Calendar } from './Calendar';
import { decide } from './decide';
import type { Decision } from './Decision';
import { defaultCadence } from './defaultCadence';
import type { Situation } from './Situation';
import { situationOf } from './situationOf';
import type { Status } from './Status';

/**
 * Where the relation stands at a moment (ms since the epoch): who is waited for, by the same rules as `nextStep`, and the touches.
 * `lastReceived` is the last thing that the contact said themself; `lastSent` is the last message or touch of mine, delivered or not.
 */
export function statusOf(
  history: History,
  now: number,
  calendar: Calendar,
  open: ReadonlyMap<string, readonly boolean[]> = openDetails(history.messages, history.kept, {
    ms: now,
    timeZone: calendar.timeZone,
  }),
  cadence: Cadence = defaultCadence,
): Status {
  const s = situationOf({ history, cadence, calendar, now, open }, []);
  return statusIn(s, decide(s));
}

/** The status that a decision about a situation means. */
export function statusIn(s: Situation, { waitingOn, since }: Pick<Decision, 'waitingOn' | 'since'>): Status {
  const sent = s.history.messages.findLast(({ direction }) => direction === 'sent');
  const lost = sent && (!s.lastTouch || Date.parse(sent.at) > s.lastTouch.ms);
  return {
    waitingOn,
    attempts: s.attempts,
    touches: s.touches.length,
    lastSent: lost ? sent.at : (s.lastTouch?.at ?? null),
    lastReceived: s.lastTheirs?.at ?? null,
    since,
  };
}
