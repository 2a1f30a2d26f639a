import type { DateSpan } from '../dates/DateSpan';
import { clausesOf, WORD } from './clausesOf';
import type { DetailReader } from './detailReader';
import type { FrameHit } from '../language/FrameIndex';
import type { Reading } from './readSentences';

/** Whether a promise that the other side is reminded of was due in the past: told in the past, and not awaited still. */
export function isLate(quote: string, folded: string, { days }: DetailReader): boolean {
  return days.told.test(quote.toLowerCase()) && (days.missing.test(folded) || !days.awaited.test(folded));
}

/** The day in the clause of what a frame shows; undefined where the clause has none, or tells of the past. */
export function dayBeside(
  hit: FrameHit | undefined,
  ahead: () => readonly DateSpan[],
  quote: string,
  { days }: DetailReader,
): DateSpan | undefined {
  if (!hit) return undefined;
  const lower = quote.toLowerCase();
  const clauses = clausesOf(lower, ahead(), days.borders);
  return firstDay(
    ahead().filter((_, index) => {
      const { start, end } = clauses[index] ?? { start: 0, end: 0 };
      return start < hit.end && hit.end <= end && !days.told.test(lower.slice(start, end));
    }),
  );
}

/** The first of the days that are not in the clause of what a frame shows, else the first: "I'm away next week, but Tuesday 20th suits". */
export function dayApart(
  hit: FrameHit | undefined,
  ahead: readonly DateSpan[],
  quote: string,
  { days }: DetailReader,
): DateSpan | undefined {
  const clauses = hit && ahead.length > 1 ? clausesOf(quote.toLowerCase(), ahead, days.borders) : [];
  const apart = ahead.find((_, index) => {
    const clause = clauses[index];
    return hit && clause && (hit.start < clause.start || clause.end <= hit.start);
  });
  return apart ?? ahead[0];
}

/** The day by which something is to be done: a limit before others. */
export function firstDay(days: readonly DateSpan[]): DateSpan | undefined {
  return days.find(({ limit }) => limit) ?? days[0];
}

/** Log odds, to what is asked for, below which a later time that a frame shows is none. */
const DENIED = -3;
/** The same of a day that nobody could take for a term: "Recebemos a visita na quinta e foi produtiva." */
const NO_TERM = -10;
/** A stretch of time in place of a day, and days that only tell one thing from another or come again: "em dois dias", "o turno de domingo". */
const NO_DAY = /^(?:em|en|in|within|dentro|daqui|ate|hasta) /;
/** The same day once more, as far as it goes: "te respondo na quarta, até sexta no máximo". */
const AT_MOST = /^ ?(?:no maximo|como mucho|at the latest|o mais tardar|a (?:mais|mas) tardar)[.!, ]*$/;
const OF_DAY = /(?<![a-z])(?:de|del|of|los|aos?|as) $/;

/**
 * The days to come on which something else happens to the writer ("a fiscalização é em 12/05"): single days in a clause of their own, neither told in the past
 * nor mere talk; none beside a word of absence or of a later time, and none in what is asked. One that has no date, or is a limit, counts beside a day or
 * request of the sentence (`bound`) or where the writer speaks of what is theirs.
 */
export function otherDays(
  ahead: readonly DateSpan[],
  kept: DateSpan | undefined,
  quote: string,
  folded: string,
  asks: boolean,
  bound: boolean,
  { hits, learned }: Reading,
  { days }: DetailReader,
): DateSpan[] {
  // "O conselho se reúne na terça" puts off nothing.
  const later = (hits['not-now'] || hits.wait) && learned()['not-now'] > DENIED;
  if (ahead.length === 0 || later || hits['out-of-office'] || learned().deadline < NO_TERM) return [];
  const lower = quote.toLowerCase();
  const clauses = clausesOf(lower, ahead, days.borders);
  const taken = kept && clauses[ahead.indexOf(kept)];
  return ahead.filter((span, index) => {
    const clause = clauses[index];
    if (!clause || span === kept || span.from !== span.to) return false;
    const { start, end } = clause;
    const [before, words] = [folded.slice(start, span.start), folded.slice(span.start, span.end)];
    const after = folded.slice(span.end, end);
    if (start === taken?.start || (asks && end >= quote.length - 1)) return false;
    if (NO_DAY.test(words) || OF_DAY.test(before) || (span.limit && !WORD.test(before + after.replace(AT_MOST, ''))))
      return false;
    const own = days.own.test(folded.slice(start, end));
    if (!own && !(before + after).trim().includes(' ')) return false;
    return (
      (own || bound || (!span.limit && /\d/.test(words))) &&
      !days.told.test(lower.slice(start, end)) &&
      !days.talk.test(folded.slice(start, end))
    );
  });
}
