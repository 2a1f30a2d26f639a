import { zoneOffset } from '../dates/zoneOffset';
import type { Calendar } from './Calendar';
import type { Rhythm } from './NextStep';
import type { Turn } from './turnsOf';
import { worksOn } from './worksOn';

const HOUR = 3_600_000;
/** Fewer answers than this are no habit. */
const FEW = 5;
/** Answers and messages that count: habits change. */
const ANSWERS = 12;
const MESSAGES = 20;
/** A span of hours that still is "around ten". */
const HOURS = 4;

const known = new WeakMap<readonly Turn[], Map<Calendar, Rhythm | null>>();

/**
 * How the contact usually answers: business days from my last words to theirs, the weekday and the hour of their messages in the user's
 * zone. Null until they have answered five times. Read once for a list of turns (oldest first) and a calendar.
 */
export function rhythmOf(turns: readonly Turn[], calendar: Calendar): Rhythm | null {
  let found = known.get(turns);
  if (!found) known.set(turns, (found = new Map<Calendar, Rhythm | null>()));
  let rhythm = found.get(calendar);
  if (rhythm === undefined) found.set(calendar, (rhythm = read(turns, calendar)));
  return rhythm;
}

function read(turns: readonly Turn[], calendar: Calendar): Rhythm | null {
  const answers = answersIn(turns);
  if (answers.length < FEW) return null;
  // Hours since 1970-01-01 by the user's clock: days and hours follow by arithmetic, and nothing is written out to be read again.
  const hours = ({ ms }: Turn): number => Math.floor((ms + zoneOffset(ms, calendar.timeZone)) / HOUR);
  const dayNumber = (turn: Turn): number => Math.floor(hours(turn) / 24);
  const days = answers
    .slice(-ANSWERS)
    .map(([asked, answered]) => taken(dayNumber(asked), dayNumber(answered), calendar));
  const written = turns.filter(({ by, message }) => by === 'them' && message !== null).slice(-MESSAGES);
  return {
    answers: answers.length,
    days: median(days),
    // 1970-01-01 was a Thursday (4).
    weekday: usual(written.map((turn) => ((dayNumber(turn) + 3) % 7) + 1)),
    hour: around(written.map((turn) => hours(turn) % 24)),
  };
}

/** Business days after one day up to another (since 1970-01-01); an answer that took longer than a month took a month. */
function taken(from: number, to: number, calendar: Calendar): number {
  let count = 0;
  for (let day = from + 1; day <= Math.min(to, from + 31); day++) if (worksOn(day, calendar)) count++;
  return count;
}

/** Each time that they turned to me after I had turned to them: my last touch before it, and their first one. */
function answersIn(turns: readonly Turn[]): (readonly [Turn, Turn])[] {
  const found: (readonly [Turn, Turn])[] = [];
  let mine: Turn | null = null;
  for (const turn of turns) {
    if (turn.by === 'me') mine = turn;
    if (turn.by !== 'them') continue;
    if (mine) found.push([mine, turn]);
    mine = null;
  }
  return found;
}

/** The middle one; of an even number the smaller of the two, so that a habit is never said to be slower than it is. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** The value that half of them or more have, where there are enough to tell. */
function usual(values: readonly number[]): number | null {
  const found = values.find((value) => values.filter((other) => other === value).length * 2 >= values.length);
  return values.length >= FEW ? (found ?? null) : null;
}

/** The hour in the middle, where the middle half of them lies close together. */
function around(hours: readonly number[]): number | null {
  const sorted = [...hours].sort((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  const spread = (sorted[sorted.length - 1 - quarter] ?? 0) - (sorted[quarter] ?? 0);
  return sorted.length >= FEW && spread <= HOURS ? median(sorted) : null;
}
