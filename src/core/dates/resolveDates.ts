import type { LanguageCode } from '../Locale';
import { foldText } from '../language/foldText';
import { packOf } from '../language/learned';
import type { DateSpan } from './DateSpan';
import type { Day } from './Day';
import { addDays } from './addDays';
import { makeDateReader, type DateReader, type DateRule } from './dateRules';
import { epochDay } from './epochDay';
import { spanOf } from './spanOf';
import { weekday } from './weekday';

const readers = new Map<LanguageCode, DateReader>();

/** Longest piece of text that is searched for dates, in UTF-16 units: a sentence is shorter. */
const LIMIT = 2_000;

const workday = (day: Day): boolean => weekday(day) <= 5;

/**
 * The dates that a sentence names, in order, as a person who wrote it on `baseDay` meant them ("sexta" is the next Friday after
 * that day, "semana que vem" the Monday to Friday of the next week). What cannot be told for sure is left out: "depois das férias",
 * "03/04" as a ratio, a street named for a day. An unreadable base day or a language without data gives none.
 * In what is `told` of the past, "sexta" is the last Friday before it and "dia 5" the last 5th.
 * "Depois do verão" is known where it is known whether the writer's summer is around New Year (`south`; null tells nothing).
 * `isBusinessDay` serves "quinto dia útil" and "em 3 dias úteis"; Monday to Friday where it is not given.
 */
export function resolveDates(
  text: string,
  baseDay: Day,
  language: LanguageCode,
  isBusinessDay: (day: Day) => boolean = workday,
  told = false,
  south: boolean | null = null,
): DateSpan[] {
  if (language === 'other' || Number.isNaN(epochDay(baseDay))) return [];
  let reader = readers.get(language);
  if (!reader) readers.set(language, (reader = makeDateReader(packOf(language).dates)));
  const folded = foldText(text.slice(0, LIMIT));
  reader.rules.read(folded);
  if (!reader.hint(folded)) return [];
  const found: DateSpan[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (folded.charCodeAt(at) === 32 || (at > 0 && goesOn(folded.charCodeAt(at - 1)))) continue;
    for (const rule of reader.rules.at(at)) {
      if (!reader.rules.isOpen(rule)) continue;
      const span = match(rule.value, folded, at, baseDay, reader, isBusinessDay, told, south);
      if (span) found.push(span);
    }
  }
  // What is no date still keeps its parts from being one: "Rua 7 de Setembro" holds no September.
  return finish(
    longest(found).filter((span) => span.from !== ''),
    folded,
    reader,
  );
}

/** A letter, digit, `_`, `/`, `@` or `#`: no date begins right after one. */
function goesOn(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 47 && code <= 57) ||
    (code >= 64 && code <= 90) ||
    code === 95 ||
    code === 35
  );
}

/** What a rule finds at one place; a span without days where the words before it make it no date. */
function match(
  { expression, operation }: DateRule,
  folded: string,
  at: number,
  baseDay: Day,
  reader: DateReader,
  isBusinessDay: (day: Day) => boolean,
  told: boolean,
  south: boolean | null,
): DateSpan | null {
  expression.lastIndex = at;
  const result = expression.exec(folded);
  if (!result) return null;
  const groups = result.groups ?? {};
  const captures = (letter: string): string | undefined =>
    groups[`${letter}0`] ?? groups[`${letter}1`] ?? groups[`${letter}2`];
  const place = { start: at, end: at + result[0].length, limit: false };
  if (/\d/.test(result[0]) && reader.notDate.test(folded.slice(Math.max(0, at - 20), at)))
    return { ...place, from: '', to: '', past: false };
  const span = spanOf(operation, captures, baseDay, reader, isBusinessDay, told, south);
  return span && { ...place, ...span };
}

/** Drops what overlaps a longer phrase. */
function longest(found: DateSpan[]): DateSpan[] {
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: DateSpan[] = [];
  for (const span of found)
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

const OF = /^,? ?(?:(?:on|of|d[aeo]l?|d?el|n[ao]) )?$/;

/** Whether a span is an hour of its day, as "the end of the day" and "close of business" are. */
function isHour({ start, end }: DateSpan, folded: string, { hour }: DateReader): boolean {
  return hour.test(folded.slice(start, end));
}

/** Joins "de 5/8 a 23/8" and reads the words before: until, after, before. */
function finish(spans: readonly DateSpan[], folded: string, reader: DateReader): DateSpan[] {
  const result: DateSpan[] = [];
  for (const span of spans) {
    const lead = folded.slice(Math.max(0, span.start - 30), span.start);
    const previous = result.at(-1);
    const between = previous ? folded.slice(previous.end, span.start) : '';
    // "De segunda a sexta" on a Wednesday: the Friday after that Monday.
    const to = previous && span.to < previous.from ? addDays(span.to, 7) : span.to;
    if (
      previous &&
      between.length < 12 &&
      !span.past &&
      !previous.past &&
      to >= previous.from &&
      reader.to.test(between)
    ) {
      result[result.length - 1] = { ...previous, end: span.end, to };
      continue;
    }
    // "By close of business next Wednesday", "até o fim do expediente de quarta": one day.
    if (previous && isHour(previous, folded, reader) && OF.test(between) && span.from === span.to && !span.past) {
      result[result.length - 1] = { ...span, start: previous.start, limit: previous.limit };
      continue;
    }
    if (reader.after.test(lead)) {
      const next = addDays(span.to, 1);
      result.push({ ...span, from: next, to: next });
    } else if (reader.before.test(lead)) {
      const ends = reader.end.test(folded.slice(span.start, span.end));
      const day = ends ? span.to : addDays(span.from, -1);
      result.push({ ...span, from: day, to: day, limit: true });
    } else result.push({ ...span, limit: reader.until.test(lead) });
  }
  return result;
}
