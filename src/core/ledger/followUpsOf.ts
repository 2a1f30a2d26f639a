import { msOf } from '../dates/msOf';
import { dayOf } from '../dates/dayOf';
import type { FollowUp } from './History';
import type {
  FollowUpCancelled,
  FollowUpDone,
  FollowUpMoved,
  FollowUpScheduled,
  FollowUpSkipped,
  LedgerEvent,
  MessageEvent,
  Paused,
  TouchNoted,
} from './LedgerEvent';

type Act = FollowUpScheduled | FollowUpMoved | FollowUpDone | FollowUpSkipped | FollowUpCancelled;

/** What closes a follow-up without an act of the user upon it. Moments in ms; `sent` oldest first. */
export interface Surroundings {
  readonly answers: readonly number[];
  /** From when a stop held until it was lifted; Infinity for one that holds. */
  readonly stops: readonly { readonly from: number; readonly to: number }[];
  readonly sent: readonly (MessageEvent | TouchNoted)[];
  readonly pauses: readonly Paused[];
}

const closing = {
  'follow-up-done': 'done',
  'follow-up-skipped': 'skipped',
  'follow-up-cancelled': 'cancelled',
} as const;

/** A message sent within this time of the scheduling is the one that the follow-up comes after, not the follow-up. */
const SAME_SITTING = 3_600_000;

/**
 * The follow-ups that live events (in order of time) add up to, one for each key. While one is pending, scheduling it again changes
 * nothing; once closed, it opens again. An answer after the scheduling cancels it, a stop that holds then or comes later too, and a pause beyond its day; a touch of mine on the planned day
 * or later does it (`closedBy` null). An act dated before the scheduling (another device's clock) counts as if it came after.
 */
export function followUpsOf(events: readonly LedgerEvent[], surroundings: () => Surroundings): FollowUp[] {
  const acts = new Map<string, Act[]>();
  for (const event of events) {
    if (!isAct(event)) continue;
    const list = acts.get(event.followUp);
    if (list) list.push(event);
    else acts.set(event.followUp, [event]);
  }
  if (acts.size === 0) return [];
  const around = surroundings();
  return [...acts.values()].flatMap((list) => fold(list, around) ?? []).sort((a, b) => (a.due < b.due ? -1 : 1));
}

function isAct(event: LedgerEvent): event is Act {
  return 'followUp' in event;
}

function fold(acts: readonly Act[], around: Surroundings): FollowUp | null {
  const first = acts.find((act) => act.type === 'follow-up-scheduled');
  if (!first) return null;
  let state = opened(first);
  for (const act of acts) {
    if (act === first) continue;
    state = closedBefore(state, Math.max(msOf(act.at), msOf(state.scheduledAt)), around);
    if (act.type === 'follow-up-scheduled') {
      if (state.state !== 'pending') state = opened(act);
    } else if (state.state === 'pending') {
      if (act.type === 'follow-up-moved') state = { ...state, due: act.due };
      else state = { ...state, state: closing[act.type], closedAt: act.at, closedBy: 'user' };
    }
  }
  return closedBefore(state, Infinity, around);
}

function opened(act: FollowUpScheduled): FollowUp {
  const { followUp: key, due, action, template, thread, at: scheduledAt, id: eventId } = act;
  return { key, due, action, template, thread, scheduledAt, eventId, state: 'pending', closedAt: null, closedBy: null };
}

/** The follow-up as the surroundings leave it before a moment: the first of an answer, a stop and a touch closes it. */
function closedBefore(followUp: FollowUp, end: number, around: Surroundings): FollowUp {
  if (followUp.state !== 'pending') return followUp;
  const start = msOf(followUp.scheduledAt);
  const inside = (ms: number): boolean => ms > start && ms < end;
  const answer = Math.min(...around.answers.filter(inside));
  // Planned while a stop held that was found only later, in another conversation: it ends as it begins.
  const stop = Math.min(
    ...around.stops.flatMap(({ from, to }) => (to <= start ? [] : [Math.max(from, start)])).filter((ms) => ms < end),
  );
  const touch = around.sent.find((event) => {
    const ms = msOf(event.at);
    return inside(ms) && ms > start + SAME_SITTING && dayOf(event.at, event.zone) >= dayOf(followUp.due, event.zone);
  });
  const touched = touch ? msOf(touch.at) : Infinity;
  // Left alone until later than it was planned for.
  const pause = Math.min(
    ...around.pauses
      .filter(({ until, zone }) => until === null || dayOf(followUp.due, zone) < until)
      .map(({ at }) => msOf(at))
      .filter(inside),
  );
  const first = Math.min(answer, stop, touched, pause);
  if (first === Infinity) return followUp;
  const closedAt = first === touched && touch ? touch.at : new Date(first).toISOString();
  if (first === stop) return { ...followUp, state: 'cancelled', closedAt, closedBy: 'stopped' };
  if (first === pause) return { ...followUp, state: 'cancelled', closedAt, closedBy: 'user' };
  if (first === answer) return { ...followUp, state: 'cancelled', closedAt, closedBy: 'answered' };
  return { ...followUp, state: 'done', closedAt, closedBy: null };
}
