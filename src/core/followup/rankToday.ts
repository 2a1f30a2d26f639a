import type { Segment, Stage } from '../contact/Contact';
import { addDays } from '../dates/addDays';
import { atTime } from '../dates/atTime';
import { inZone } from '../dates/inZone';
import type { FollowUp } from '../ledger/History';
import type { Calendar } from './Calendar';
import type { NextStep } from './NextStep';
import type { Status } from './Status';

/** What Today knows about one person; a list may carry more, it comes back as it went in. */
export interface TodayItem {
  readonly step: NextStep;
  readonly status: Status;
  readonly pending: FollowUp | null;
  readonly segment: Segment;
  readonly stage: Stage | null;
  /** The largest amount that is talked about, in whole units of its currency; null when none is known. */
  readonly amount: number | null;
  /** My touches in the last 30 days, on all threads and channels. */
  readonly pressure: number;
}

export type TodayGroupKind = 'respond' | 'promised' | 'follow-up' | 'waiting';

/** A person's place in Today: when it is due (by the user's own schedule where there is one), how late, how high. */
export interface Ranked<T extends TodayItem> {
  readonly item: T;
  /** ISO 8601 with offset; null only under `waiting`. */
  readonly due: string | null;
  readonly overdue: boolean;
  readonly score: number;
}

export interface TodayGroup<T extends TodayItem> {
  readonly kind: TodayGroupKind;
  /** All of them, or the first ones where only these were asked for. */
  readonly items: readonly Ranked<T>[];
  /** How many there are. */
  readonly count: number;
}

const DAY = 86_400_000;
/** The lists of Today in the order in which a day is worked. */
export const todayOrder: readonly TodayGroupKind[] = ['respond', 'promised', 'follow-up', 'waiting'];

/** Nearer to the signature, more to lose (DOMAIN: the four phases of a sale). */
const stageWorth: Readonly<Record<Stage, number>> = {
  prospecting: 0,
  qualification: 6,
  negotiation: 15,
  'after-sale': 4,
};

/**
 * Everybody with something due, in groups, most important first. `respond`: they wait for my answer; `promised`: my own promises;
 * `follow-up`: what the cadence or the user's schedule brings by the end of the day; `waiting`: what is not due yet, soonest first.
 * People with nothing open and those who asked to stop are left out; empty groups too. `now` in ms.
 */
export function rankToday<T extends TodayItem>(items: readonly T[], now: number, calendar: Calendar): TodayGroup<T>[] {
  const end = endOfDay(now, calendar.timeZone);
  const groups = new Map<TodayGroupKind, Placed<T>[]>(todayOrder.map((kind) => [kind, []]));
  for (const item of items) {
    const placed = placeOf(item, now, end);
    if (placed.list !== null) groups.get(placed.list)?.push(placed);
  }
  return todayOrder.flatMap((kind) => {
    const ranked = groups.get(kind) ?? [];
    ranked.sort((a, b) => a.rank - b.rank);
    return ranked.length === 0 ? [] : { kind, items: ranked, count: ranked.length };
  });
}

/** The last millisecond of the day of `now` in a zone: what is due until then is due today. */
export function endOfDay(now: number, timeZone: string): number {
  return Date.parse(atTime(addDays(inZone(now, timeZone).slice(0, 10), 1), '00:00', timeZone)) - 1;
}

/** A person's place with the list that it is in (null for none) and the rank within that list, the smaller the higher. */
export interface Placed<T extends TodayItem> extends Ranked<T> {
  readonly list: TodayGroupKind | null;
  readonly rank: number;
}

/** Behind everything that has a date. */
const UNDATED = Number.MAX_SAFE_INTEGER;

/** Where somebody stands in Today at `now` (ms), a day that ends at `end`: by score, of equal ones the older first; `waiting` soonest first. */
export function placeOf<T extends TodayItem>(item: T, now: number, end: number): Placed<T> {
  const due = dueOf(item);
  const ms = due === null ? NaN : Date.parse(due);
  const list = groupOf(item, due, end);
  const score = scoreOf(item, ms, now);
  const rank = Number.isNaN(ms) ? UNDATED : list === 'waiting' ? ms : (ms / DAY) * 1e-6 - score;
  return { item, due, overdue: ms < now, score, list, rank };
}

/** The acts that somebody waits for: no schedule of the user's own puts them off. */
const respond: readonly NextStep['action'][] = ['answer', 'close', 'thank', 'redirect'];

/** The user's own date comes before that of the cadence, never before an answer or a promise. */
function dueOf({ step, pending }: TodayItem): string | null {
  const waited = respond.includes(step.action) || step.action === 'keep-promise';
  return pending && !waited ? pending.due : step.due;
}

function groupOf({ step, pending }: TodayItem, due: string | null, end: number): TodayGroupKind | null {
  if (step.action === 'stop' || (step.action === 'none' && !pending)) return null;
  if (step.action === 'keep-promise') return 'promised';
  if (respond.includes(step.action)) return 'respond';
  const touches = step.action !== 'wait' || pending !== null;
  return touches && Date.parse(due ?? '') <= end ? 'follow-up' : 'waiting';
}

/**
 * What a touch is worth now. Kind of step up to 100 (a complaint or question 100, my promise 90, a purchase 85, a no 60, a referral 55, a
 * follow-up 40 less 5 for each unanswered attempt); stage up to 15; size of the deal up to 15 (1.5 for each doubling from 1,000);
 * lateness up to 20 (4 a day), less 10 for each day ahead, down to -40; a customer's or affiliate's good will 3; pressure as a brake:
 * 4 for each of my touches beyond the second in 30 days, where the next act is a touch that nobody asked for.
 */
export function scoreOf(item: TodayItem, due: number, now: number): number {
  const { step, segment, stage, amount, pressure } = item;
  const late = Number.isNaN(due) ? 0 : (now - due) / DAY;
  const unasked = step.action === 'follow-up' || step.action === 'goodbye';
  return (
    worthOf(step) +
    (stage ? stageWorth[stage] : 0) +
    (amount !== null && amount > 1000 ? Math.min(15, 1.5 * Math.log2(amount / 1000)) : 0) +
    (late >= 0 ? Math.min(20, 4 * late) : Math.max(-40, 10 * late)) +
    (segment === 'lead' ? 0 : 3) -
    (unasked ? 4 * Math.max(0, pressure - 2) : 0)
  );
}

function worthOf({ action, attempt }: NextStep): number {
  switch (action) {
    case 'answer':
      return 100;
    case 'keep-promise':
      return 90;
    case 'thank':
      return 85;
    case 'close':
      return 60;
    case 'redirect':
      return 55;
    case 'follow-up':
    case 'goodbye':
      return Math.max(15, 40 - 5 * attempt);
    default:
      return 0;
  }
}
