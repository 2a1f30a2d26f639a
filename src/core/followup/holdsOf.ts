import { msOf } from '../dates/msOf';
import { addDays } from '../dates/addDays';
import type { Day } from '../dates/Day';
import { dayOf } from '../dates/dayOf';
import type { Evidence, Reason, ReasonCode } from './NextStep';
import { addBusinessDays } from './addBusinessDays';
import { isCourtesy } from './courtesy';
import { nearestBusinessDay } from './nearestBusinessDay';
import { openingOf } from './openingOf';
import type { Situation } from './Situation';
import { lastSubstantial, standingOf } from './standingOf';
import type { Turn } from './turnsOf';

/** A reason to leave the contact alone until a moment. */
export interface Hold {
  readonly kind: 'promise' | 'away' | 'not-now' | 'declined' | 'meeting' | 'paused';
  readonly due: string;
  readonly ms: number;
  readonly code: ReasonCode;
  readonly params: Reason['params'];
  /** Null for what no sentence of theirs says: a pause of the user's own. */
  readonly evidence: Evidence | null;
  readonly person: { readonly name: string | null; readonly address: string | null } | null;
  readonly since: string;
}

/** "I'll talk to my partner and get back to you", without a day: business days until a kind reminder. */
const UNDATED_PROMISE = 3;
/** Away, without a day of return: business days (an absence of unknown length is seldom longer than a week). */
const UNDATED_ABSENCE = 5;

const found = new WeakMap<Situation, { readonly hold: Hold | null }>();

/** The hold that ends last, past or to come, among those that I have not outlived by writing after their end; null when none is left. */
export function holdOf(s: Situation): Hold | null {
  let known = found.get(s);
  if (!known) {
    const touched = s.lastTouch?.ms ?? -Infinity;
    const holds = [promise(s), away(s), notNow(s), declined(s), meeting(s), paused(s)].filter(
      (one) => one !== null && one.ms > touched,
    );
    const hold = holds.reduce((last, one) => (last === null || (one !== null && one.ms > last.ms) ? one : last), null);
    found.set(s, (known = { hold }));
  }
  return known.hold;
}

function hold(s: Situation, day: Day, turn: Pick<Turn, 'at'>, rest: Omit<Hold, 'due' | 'ms' | 'since'>): Hold {
  const due = openingOf(day, s.calendar);
  return { ...rest, due, ms: msOf(due), since: turn.at };
}

/** They promised something by a day: the first business day after it. It holds until they write something else that matters. */
function promise(s: Situation): Hold | null {
  const isPromise = ({ kind, by }: { kind: string; by: string }): boolean => kind === 'promise' && by === 'contact';
  const turn = s.turns.findLast(({ by, message }) => by !== 'me' && (message?.details.some(isPromise) ?? false));
  if (!turn?.message) return null;
  const { details, id, messageId } = turn.message;
  const open = s.open.get(id);
  const superseded = (lastSubstantial(s)?.ms ?? turn.ms) > turn.ms;
  const held = details.filter((detail, index) => isPromise(detail) && (!superseded || open?.[index] === true));
  const latest = held.reduce<(typeof held)[number] | null>(
    (last, one) => (last === null || (one.date ?? '') > (last.date ?? '') ? one : last),
    null,
  );
  if (!latest) return null;
  const said = dayOf(turn.at, s.calendar.timeZone);
  const day =
    latest.date !== null && latest.date >= said
      ? addBusinessDays(latest.date, 1, s.calendar)
      : addBusinessDays(said, UNDATED_PROMISE, s.calendar);
  return hold(s, day, turn, {
    kind: 'promise',
    code: 'they-promised',
    // A colleague's word holds for the contact too, and is said to be theirs.
    params: {
      until: latest.date,
      name: turn.by === 'colleague' ? (turn.message.from.name ?? turn.message.from.address) : null,
    },
    evidence: { messageId, quote: latest.quote },
    person: null,
  });
}

/** Out of office: the first business day after the day of return, unless they wrote themselves since. */
function away(s: Situation): Hold | null {
  const { history, calendar } = s;
  const message = history.messages.findLast(
    ({ direction, auto, from, signals }) =>
      direction === 'received' &&
      auto !== 'bounce' &&
      from.address === history.person &&
      signals.some(({ kind }) => kind === 'out-of-office'),
  );
  const signal = message?.signals.find(({ kind }) => kind === 'out-of-office');
  if (!message || !signal) return null;
  const at = msOf(message.at);
  if (s.lastTheirs && s.lastTheirs.ms > at) return null;
  const said = dayOf(message.at, calendar.timeZone);
  const back = signal.until !== null && signal.until >= said ? signal.until : null;
  const day = back === null ? addBusinessDays(said, UNDATED_ABSENCE, calendar) : addBusinessDays(back, 1, calendar);
  return hold(s, day, message, {
    kind: 'away',
    code: 'out-of-office',
    params: { until: back, name: signal.person?.name ?? null, address: signal.person?.address ?? null },
    evidence: { messageId: message.messageId, quote: signal.quote },
    person: signal.person,
  });
}

/** Not now: the first business day on or after the day from which contact is welcome, or after the pause of the cadence. */
function notNow(s: Situation): Hold | null {
  const standing = standingOf(s, ['not-now']);
  if (!standing) return null;
  const { turn, message, signal } = standing;
  const said = dayOf(turn.at, s.calendar.timeZone);
  const stated = signal.until !== null && signal.until > said;
  const until = stated && signal.until !== null ? signal.until : addDays(said, s.cadence.pauseDays);
  return hold(s, nearestBusinessDay(until, s.calendar), turn, {
    kind: 'not-now',
    code: 'not-now',
    params: { until, stated: stated ? 1 : 0 },
    evidence: { messageId: message.messageId, quote: signal.quote },
    person: null,
  });
}

/** The user leaves them alone until a day, or for the pause of the cadence; it ends when they write. */
function paused(s: Situation): Hold | null {
  const { paused: pause } = s.history;
  if (pause === null || (s.lastTheirs && s.lastTheirs.ms > msOf(pause.at))) return null;
  const until = pause.until ?? addDays(dayOf(pause.at, s.calendar.timeZone), s.cadence.pauseDays);
  return hold(s, nearestBusinessDay(until, s.calendar), pause, {
    kind: 'paused',
    code: 'paused',
    params: { until },
    evidence: null,
    person: null,
  });
}

/** After a decline that I answered: the day that they named for trying again, else 90 days after it. */
function declined(s: Situation): Hold | null {
  const standing = standingOf(s, ['declined', 'chose-other']);
  if (!standing) return null;
  const { turn, message, signal } = standing;
  const until = signal.until ?? addDays(dayOf(turn.at, s.calendar.timeZone), s.cadence.declineDays);
  return hold(s, nearestBusinessDay(until, s.calendar), turn, {
    kind: 'declined',
    code: 'after-decline',
    params: { until },
    evidence: { messageId: message.messageId, quote: signal.quote },
    person: null,
  });
}

/**
 * A meeting that both sides named a day for, or that they confirmed in a word: nothing is due before the business day after it.
 */
function meeting(s: Situation): Hold | null {
  const turn = lastSubstantial(s);
  if (!turn?.message) return null;
  const said = dayOf(turn.at, s.calendar.timeZone);
  const { messageId, text, details } = turn.message;
  const agreed = details.find(
    ({ kind, by, date }) =>
      kind === 'meeting' && by === 'contact' && date !== null && date >= said && (isCourtesy(text) || iNamed(s, date)),
  );
  if (!agreed || agreed.date === null) return null;
  return hold(s, addBusinessDays(agreed.date, 1, s.calendar), turn, {
    kind: 'meeting',
    code: 'meeting-agreed',
    params: { until: agreed.date },
    evidence: { messageId, quote: agreed.quote },
    person: null,
  });
}

/** Whether I named this day for a meeting too. */
function iNamed(s: Situation, day: Day): boolean {
  return s.turns.some(
    ({ by, message }) => by === 'me' && message?.details.some(({ kind, date }) => kind === 'meeting' && date === day),
  );
}
