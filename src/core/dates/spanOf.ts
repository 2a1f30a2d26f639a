import type { DateOperation } from '../language/DateLanguage';
import type { Day } from './Day';
import { addDays } from './addDays';
import { addMonths, makeDay } from './addMonths';
import type { Captures, DateReader } from './dateRules';
import { daysInMonth } from './daysInMonth';
import { feastSpan } from './feastSpan';
import { unitSpan } from './unitSpan';
import { weekday } from './weekday';

interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly past: boolean;
}

const one = (day: Day): Span | null => (day ? { from: day, to: day, past: false } : null);
const range = (from: Day, to: Day): Span | null => (from && to && from <= to ? { from, to, past: false } : null);
const year = (day: Day): number => Number(day.slice(0, 4));
const month = (day: Day): number => Number(day.slice(5, 7));

/** A date without its year lies between three months before the base (an e-mail looks back less than ahead) and nine after. */
const BACK_DAYS = 92;

/** What one matched date phrase means on the base day, looking back where it is `told`; null where it means no certain day. */
export function spanOf(
  operation: DateOperation,
  captures: Captures,
  base: Day,
  reader: DateReader,
  isBusinessDay: (day: Day) => boolean,
  told: boolean,
  south: boolean | null,
): Span | null {
  const text = (letter: string): string => captures(letter) ?? '';
  const date = parseInt(text('d'), 10);
  const last = captures('e') === undefined ? date : parseInt(text('e'), 10);
  const givenYear = fullYear(captures('y'));
  const givenMonth = captures('m') === undefined ? NaN : reader.month(text('m'));
  if (operation.startsWith('days ')) return one(addDays(base, Number(operation.slice(5))));
  switch (operation) {
    case 'past': {
      const named = reader.weekday(text('w'));
      const day = Number.isNaN(named) ? addDays(base, -1) : lastWeekday(base, named);
      return { from: day, to: day, past: true };
    }
    case 'in':
      return one(later(base, reader.number(text('n')), reader.unit(text('u')), isBusinessDay));
    case 'weekday':
      return one((told ? lastWeekday : comingWeekday)(base, reader.weekday(text('w'))));
    case 'this-weekday':
      return one((told ? lastWeekday : nextWeekday)(base, reader.weekday(text('w'))));
    case 'next-weekday':
      return one(addDays(base, 7 - weekday(base) + reader.weekday(text('w'))));
    case 'weekday-after':
      return one(addDays(comingWeekday(base, reader.weekday(text('w'))), 7 * (reader.number(text('n')) || 1)));
    case 'day':
      return dayOfMonth(base, date || 1, last || 1, told);
    case 'day-of-next-month': {
      const next = addMonths(`${base.slice(0, 7)}-01`, 1);
      return range(makeDay(year(next), month(next), date), makeDay(year(next), month(next), last));
    }
    case 'day-of-month': {
      if (Number.isNaN(givenMonth)) return dayOfMonth(base, date, last, told);
      const at = nearYear(base, givenYear, givenMonth, date);
      return range(makeDay(at, givenMonth, date), makeDay(at, givenMonth, last));
    }
    case 'numeric':
      return numeric(base, text('a'), text('b'), givenYear, reader.language.order, captures('y'));
    case 'iso':
      return one(makeDay(givenYear ?? NaN, Number(text('k')), date));
    case 'month': {
      const at = givenYear ?? (givenMonth < month(base) ? year(base) + 1 : year(base));
      const span = range(makeDay(at, givenMonth, 1), makeDay(at, givenMonth, daysInMonth(at, givenMonth)));
      return span && span.from < base && span.to >= base ? { ...span, from: base } : span;
    }
    case 'part': {
      const part = reader.part(text('p'));
      let whole: readonly [Day, Day] | null;
      if (captures('m') !== undefined) {
        const at = givenYear ?? (givenMonth < month(base) ? year(base) + 1 : year(base));
        whole = [makeDay(at, givenMonth, 1), makeDay(at, givenMonth, daysInMonth(at, givenMonth))];
      } else whole = unitSpan(base, reader.unit(text('u')), captures('x') === undefined ? 0 : 1);
      return whole && part ? partOf(whole, part) : null;
    }
    case 'this-unit': {
      const whole = unitSpan(base, reader.unit(text('u')), 0);
      return whole ? range(whole[0] < base ? base : whole[0], whole[1] < base ? base : whole[1]) : null;
    }
    case 'next-unit': {
      const whole = unitSpan(base, reader.unit(text('u')), 1);
      return whole ? range(whole[0], whole[1]) : null;
    }
    case 'half-month': {
      const half = reader.ordinal(text('o'));
      // The first half of this month is over on the 16th: then that of the next is meant.
      const over = half === 1 && base.slice(8) > '15' && !told;
      const [at, inMonth] = monthMeant(base, captures, givenMonth, givenYear, over);
      const end = daysInMonth(at, inMonth);
      return half === 1
        ? range(makeDay(at, inMonth, 1), makeDay(at, inMonth, 15))
        : half === 2 || half === -1
          ? range(makeDay(at, inMonth, 16), makeDay(at, inMonth, end))
          : null;
    }
    case 'nth-week': {
      const [at, inMonth] = monthMeant(base, captures, givenMonth, givenYear);
      const nth = reader.ordinal(text('o'));
      const end = daysInMonth(at, inMonth);
      if (nth === -1) return range(makeDay(at, inMonth, end - 6), makeDay(at, inMonth, end));
      return nth <= 4 ? range(makeDay(at, inMonth, nth * 7 - 6), makeDay(at, inMonth, nth * 7)) : null;
    }
    case 'nth-business-day': {
      const [at, inMonth] = monthMeant(base, captures, givenMonth, givenYear);
      const nth = reader.ordinal(text('o'));
      const day = nthBusinessDay(at, inMonth, nth, isBusinessDay);
      if (day >= base || captures('x') !== undefined || captures('m') !== undefined) return one(day);
      return one(
        inMonth === 12
          ? nthBusinessDay(at + 1, 1, nth, isBusinessDay)
          : nthBusinessDay(at, inMonth + 1, nth, isBusinessDay),
      );
    }
    case 'quarter':
    case 'half': {
      const months = operation === 'quarter' ? 3 : 6;
      const nth = reader.ordinal(text('o'));
      const count = 12 / months;
      const index = nth === -1 ? count : nth;
      if (!(index >= 1 && index <= count)) return null;
      const first = (index - 1) * months + 1;
      const at = givenYear ?? (first + months - 1 < month(base) ? year(base) + 1 : year(base));
      const from = makeDay(at, first, 1);
      return range(
        from < base && givenYear === null ? base : from,
        makeDay(at, first + months - 1, daysInMonth(at, first + months - 1)),
      );
    }
    case 'season': {
      const inYear = captures('x') === undefined ? givenYear : year(base) + 1;
      return south === null ? null : seasonOf(base, reader.season(text('s')), inYear, south);
    }
    case 'feast': {
      const feast = reader.feast(text('f'));
      if (!feast) return null;
      const span = feastSpan(feast, givenYear ?? year(base));
      const [from, to] = span[1] >= base || givenYear !== null ? span : feastSpan(feast, year(base) + 1);
      return range(from, to);
    }
    default:
      return null;
  }
}

/** A season's three whole months (WMO's Guide to Climatological Practices), what is left of it or the next; that of a year ends in it. */
function seasonOf(base: Day, nth: number, given: number | null, south: boolean): Span | null {
  const last = ((nth * 3 + (south ? 6 : 0) + 1) % 12) + 1;
  const endIn = (at: number): Day => makeDay(at, last, daysInMonth(at, last));
  const to = endIn(given ?? (endIn(year(base)) < base ? year(base) + 1 : year(base)));
  const from = to && addMonths(`${to.slice(0, 7)}-01`, -2);
  return range(given === null && from < base ? base : from, to);
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = parseInt(text.replace("'", ''), 10);
  return value < 100 ? 2000 + value : value;
}

function comingWeekday(base: Day, wanted: number): Day {
  return nextWeekday(addDays(base, 1), wanted);
}

function lastWeekday(base: Day, wanted: number): Day {
  return addDays(nextWeekday(base, wanted), -7);
}

function nextWeekday(from: Day, wanted: number): Day {
  return addDays(from, (wanted - weekday(from) + 7) % 7);
}

/** The month that "primeira quinzena (de março | do mês que vem)" speaks of. */
function monthMeant(
  base: Day,
  captures: Captures,
  givenMonth: number,
  givenYear: number | null,
  over = false,
): [number, number] {
  if (!Number.isNaN(givenMonth))
    return [givenYear ?? (givenMonth < month(base) ? year(base) + 1 : year(base)), givenMonth];
  const at = captures('x') === undefined && !over ? base : addMonths(base, 1);
  return [year(at), month(at)];
}

function nearYear(base: Day, given: number | null, inMonth: number, date: number): number {
  if (given !== null) return given;
  const earliest = addDays(base, -BACK_DAYS);
  for (let at = year(base) - 1; at <= year(base) + 1; at++) {
    const day = makeDay(at, inMonth, Math.min(date, daysInMonth(at, inMonth)));
    if (day && day >= earliest) return at;
  }
  return year(base);
}

/** The next day of the month that comes, today included, or of what is told the last; months that lack the day are passed over. */
function dayOfMonth(base: Day, date: number, last: number, told: boolean): Span | null {
  for (let ahead = told && Number(base.slice(8)) < date ? -1 : 0; ahead < 3; ahead++) {
    const first = addMonths(`${base.slice(0, 7)}-01`, ahead);
    const to = makeDay(year(first), month(first), last);
    const from = makeDay(year(first), month(first), date);
    if (to && (told || to >= base)) return range(from, to) ?? one(from);
  }
  return null;
}

function numeric(
  base: Day,
  a: string,
  b: string,
  given: number | null,
  order: 'dmy' | 'mdy',
  yearText: string | undefined,
): Span | null {
  const [first, second] = [Number(a), Number(b)];
  // Without a year "3/4" may be a ratio and "1.5" a number: one of the two must have two digits.
  if (yearText === undefined && (a.length + b.length < 3 || (a === '24' && b === '7'))) return null;
  const swap = order === 'mdy' ? first <= 12 : first <= 12 && second > 12;
  const [date, inMonth] = swap ? [second, first] : [first, second];
  return one(makeDay(nearYear(base, given, inMonth, date), inMonth, date));
}

/** Start: the first five days; middle: the 15th of a month or the middle day; end: the last five days. */
function partOf([from, to]: readonly [Day, Day], part: 'start' | 'middle' | 'end'): Span | null {
  const short = from.slice(0, 7) === to.slice(0, 7) && from.slice(8) !== '01';
  if (part === 'end') return range(short ? addDays(to, -1) : addDays(to, -5), to);
  if (part === 'start') return range(from, short ? addDays(from, 1) : addDays(from, 4));
  const middle = addDays(from, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000 / 2) - (short ? 0 : 1));
  return from.slice(0, 7) === to.slice(0, 7) && !short ? one(`${from.slice(0, 7)}-15`) : one(middle);
}

function nthBusinessDay(at: number, inMonth: number, nth: number, isBusinessDay: (day: Day) => boolean): Day {
  const step = nth === -1 ? -1 : 1;
  let day = makeDay(at, inMonth, nth === -1 ? daysInMonth(at, inMonth) : 1);
  for (let left = Math.abs(nth); day && month(day) === inMonth; day = addDays(day, step)) {
    if (isBusinessDay(day) && --left === 0) return day;
  }
  return '';
}

function later(base: Day, n: number, unit: string | null, isBusinessDay: (day: Day) => boolean): Day {
  if (!(n > 0) || !unit) return '';
  switch (unit) {
    case 'hour':
      return n >= 24 ? addDays(base, Math.ceil(n / 24)) : '';
    case 'day':
      return addDays(base, n);
    case 'week':
      return addDays(base, n * 7);
    case 'fortnight':
      return addDays(base, n * 14);
    case 'business-day': {
      let day = base;
      for (let left = n, guard = 0; left > 0 && guard < 1000; guard++) {
        day = addDays(day, 1);
        if (isBusinessDay(day)) left--;
      }
      return day;
    }
    default:
      return addMonths(base, n * ({ month: 1, quarter: 3, half: 6, year: 12 }[unit] ?? 0));
  }
}
