import { dayOf } from '../../dates/dayOf';
import { inZone } from '../../dates/inZone';
import { followUpTemplate } from '../../templates/followUpTemplate';
import type { TemplateId } from '../../templates/templateIds';
import { addBusinessDays } from '../addBusinessDays';
import { businessDaysBetween } from '../businessDaysBetween';
import { changeFor } from '../changeFor';
import { decided, type Decision } from '../Decision';
import { firstWords } from '../firstWords';
import { holdOf, type Hold } from '../holdsOf';
import { numberOf, skippedOf } from '../numberOf';
import { openingOf } from '../openingOf';
import { paced } from '../paced';
import { rhythmOf } from '../rhythmOf';
import type { Situation } from '../Situation';
import { clockAt, inTheirDay, theirOffset } from '../theirClock';
import type { Evidence, Reason, ReasonCode, Rhythm } from '../NextStep';

const afterHold: Readonly<Partial<Record<Hold['kind'], TemplateId>>> = {
  'not-now': 'after-pause',
  declined: 'win-back',
  away: 'after-absence',
};
/** Why a follow-up comes on the day on which a wait for them has ended. */
const afterWait: Readonly<Partial<Record<Hold['kind'], ReasonCode>>> = {
  promise: 'promise-passed',
  away: 'back-from-absence',
  meeting: 'meeting-passed',
};

/**
 * The next touch of the cadence: `intervals[n - 1]` business days after the last touch, n being its number; the last one is the goodbye.
 * Counted from their words where these came later (a listless answer), or from the day on which the user skipped one. Listless
 * answers double the interval; the contact's own habit widens or narrows it (`paced`). Never before a hold ends, and on the day it ends
 * where I have sent nothing since it began. Within the contact's own working hours, where their clock is known.
 */
export function followUp(s: Situation): Decision {
  const { cadence, calendar } = s;
  const of = cadence.intervals.length;
  const number = numberOf(s);
  const ended = holdOf(s);
  const listless = s.lastTheirs?.message?.signals.find(({ kind }) => kind === 'listless');
  const last = number >= of;
  const rhythm = rhythmOf(s.turns, calendar);
  const interval = intervalOf(s, number, last, rhythm) * (listless ? 2 : 1);
  const latest = Math.max(
    s.turns.at(-1)?.ms ?? s.now,
    ...skippedOf(s).map(({ closedAt }) => Date.parse(closedAt ?? '') || 0),
  );
  const from = inZone(latest, calendar.timeZone).slice(0, 10);
  const planned = openingOf(addBusinessDays(from, interval, calendar), calendar);
  const day = ended && (s.attempts === 0 || ended.ms > Date.parse(planned)) ? ended.due : planned;
  const offset = theirOffset(s.turns, Date.parse(day), calendar);
  const due = offset === null ? day : inTheirDay(day, offset, calendar);
  const paused = ended?.kind === 'not-now' || ended?.kind === 'declined';
  const until = ended?.params['until'] ?? null;
  const name = ended?.kind === 'promise' ? (ended.params['name'] ?? null) : null;
  const habit = rhythm ? { habit: rhythm.days } : {};
  const params: Reason['params'] = { days: quietDays(s), attempt: s.attempts, of, interval, until, name, ...habit };
  const waited = ended && day === ended.due ? afterWait[ended.kind] : undefined;
  const code = last ? 'last-attempt' : (waited ?? (listless ? 'silent-listless' : 'silent'));
  const opening = ended && s.attempts <= 1 ? afterHold[ended.kind] : undefined;
  const change = last ? null : changeFor(s, number);
  return decided(s, {
    action: last ? 'goodbye' : 'follow-up',
    due,
    template: last ? 'goodbye' : (opening ?? followUpTemplate(number, lastTemplate(s))),
    ...(change?.channel ? { channel: change.channel } : {}),
    ...{ change, rhythm, theirTime: offset === null ? null : clockAt(Date.parse(due), offset) },
    ...(paused ? { code: 'back-from-pause', params: { until } } : { code, params }),
    evidence: sources(s, ended, listless?.quote),
    unless: 'they-answer',
    waitingOn: paused && s.attempts === 0 ? 'nobody' : 'contact',
    since: s.lastTouch?.at ?? s.turns.at(-1)?.at ?? null,
  });
}

/** The interval before the follow-up of a number: the goodbye's long one as planned, the others by the contact's habit. */
function intervalOf({ cadence }: Situation, number: number, last: boolean, rhythm: Rhythm | null): number {
  const planned = cadence.intervals[Math.max(number, 1) - 1] ?? 0;
  return last ? planned : paced(planned, number, rhythm);
}

/** The template of my last message to them that was written from one, since their last words; null when it was none. */
function lastTemplate({ history, lastTouch, lastTheirs }: Situation): string | null {
  const since = lastTheirs?.ms ?? -Infinity;
  const sent = history.drafts.findLast(({ at }) => {
    const ms = Date.parse(at);
    return lastTouch !== null && ms <= lastTouch.ms && ms > since;
  });
  return sent?.template ?? null;
}

/** Business days since anybody last turned to the other. */
function quietDays(s: Situation): number {
  const zone = s.calendar.timeZone;
  const since = dayOf(s.turns.at(-1)?.at ?? '', zone);
  return businessDaysBetween(since, inZone(s.now, zone).slice(0, 10), s.calendar);
}

/** What they said last that matters, and my last words, which are what an answer is missing to. */
function sources(s: Situation, ended: Hold | null, listless: string | undefined): Evidence[] {
  const found: Evidence[] = ended?.evidence ? [ended.evidence] : [];
  const theirs = s.lastTheirs?.message;
  if (theirs && listless !== undefined) found.push({ messageId: theirs.messageId, quote: listless });
  const mine = s.turns.findLast(({ by, message }) => by === 'me' && message !== null)?.message;
  if (mine) {
    const asked = mine.details.findLast(({ by, kind }) => by === 'me' && kind === 'question');
    found.push({ messageId: mine.messageId, quote: asked?.quote ?? firstWords(mine.text) });
  }
  return found.filter(({ quote }) => quote !== '');
}
