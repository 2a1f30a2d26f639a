import { atTime } from '../dates/atTime';
import { inZone } from '../dates/inZone';
import type { Calendar } from './Calendar';
import type { Turn } from './turnsOf';

/** Messages in a row that must be written by one clock until it counts as theirs. */
const AGREEING = 3;
/** Clocks that are nearer than this keep the same working day (minutes). */
const NEAR = 120;
const MINUTE = 60_000;

/**
 * Minutes that the contact's clock is ahead of UTC, by the offset of their own messages: null where their last three disagree, where it is
 * plain UTC (servers write that for everybody), or where it is within two hours of the user's at `ms`.
 */
export function theirOffset(turns: readonly Turn[], ms: number, calendar: Calendar): number | null {
  const offsets: number[] = [];
  for (let n = turns.length - 1; n >= 0 && offsets.length < AGREEING; n--) {
    const turn = turns[n];
    if (turn?.by === 'them' && turn.message?.source === 'message') offsets.push(offsetOf(turn.at));
  }
  const [offset = 0] = offsets;
  if (offsets.length < AGREEING || offset === 0 || offsets.some((other) => other !== offset)) return null;
  return Math.abs(offset - offsetOf(inZone(ms, calendar.timeZone))) < NEAR ? null : offset;
}

/** The minutes of `+hh:mm` at the end of a moment; 0 for `Z` and for what has none. */
function offsetOf(at: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(at) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** HH:MM of a moment (ms) by a clock so many minutes ahead of UTC. */
export function clockAt(ms: number, offset: number): string {
  return new Date(ms + offset * MINUTE).toISOString().slice(11, 16);
}

/**
 * A touch due at `due` (ISO 8601) moved to the opening of the contact's day, where they are still asleep at that time and their day opens
 * before the user's closes; else as it was.
 */
export function inTheirDay(due: string, offset: number, calendar: Calendar): string {
  const ms = Date.parse(due);
  const theirs = clockAt(ms, offset);
  if (theirs >= calendar.open) return due;
  const [hours = 0, minutes = 0] = calendar.open.split(':').map(Number);
  const later = (hours - Number(theirs.slice(0, 2))) * 60 + minutes - Number(theirs.slice(3));
  const moved = inZone(ms + later * MINUTE, calendar.timeZone);
  const closing = Date.parse(atTime(due.slice(0, 10), calendar.close, calendar.timeZone));
  return Date.parse(moved) < closing ? moved : due;
}
