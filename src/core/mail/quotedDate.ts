import { mailLanguages } from '../language/mailLanguages';
import { atTime } from '../dates/atTime';
import { epochDay } from '../dates/epochDay';
import { foldText } from '../language/foldText';

/** A date as a quoted header writes it: civil fields, and the zone where the header gives one. */
export interface QuotedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** False when only a day was written. */
  readonly timed: boolean;
  /** `+HH:MM`, null when the header gives none that is known. */
  readonly offset: string | null;
  /** Day and month could also be meant the other way round. */
  readonly ambiguous: boolean;
  /** Where it stands in the text: [start, end). */
  readonly start: number;
  readonly end: number;
}

/** Month by every abbreviation of three letters or more; the earlier language wins where two disagree. */
const months = new Map<string, number>();
for (const { months: lists } of mailLanguages) {
  for (const list of lists.split(';')) {
    foldText(list)
      .split('|')
      .forEach((name, index) => {
        for (let length = name.length; length >= Math.min(3, name.length); length--) {
          const short = name.slice(0, length);
          if (!months.has(short)) months.set(short, index + 1);
        }
      });
  }
}

/** Zone names that clients write (Yahoo, Apple Mail, Enron's Notes); those with two meanings take the one of business mail here. */
const zones = new Map(
  [
    '+00:00 gmt utc z wet',
    '+01:00 west cet mez bst hnec',
    '+02:00 cest mesz eet oez hec',
    '+03:00 eest oesz msk',
    '+05:30 ist',
    '+09:00 jst',
    '-02:00 brst',
    '-03:00 brt art uyt clst',
    '-04:00 clt vet bot edt',
    '-05:00 cot pet est cdt',
    '-06:00 cst mdt',
    '-07:00 mst pdt',
    '-08:00 pst',
  ].flatMap((line) => {
    const [offset = '', ...names] = line.split(' ');
    return names.map((name) => [name, offset] as const);
  }),
);

const year = '((?:19|20)\\d{2}|\\d{2}(?![\\d:h]))';
/** "12 12e mar. 12e 2025" is Yahoo on Android, which takes the d of "de" for the day. */
const named = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|er|o|º|°|\\.|ª)?[ -/]?\\s?(?:de |del |of |d'|\\d{1,2}e )?([\\p{L}]{3,14})\\.?,?\\s?(?:de |del |/|-|\\d{1,2}e )?\\s?${year}`,
  'u',
);
const american = /(\p{L}{3,14})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}((?:19|20)\d{2})/u;
const digit = /\d/;
/** Characters of a text that are read. */
const MOST = 400;
const iso = /((?:19|20)\d{2})(?:[-/.]|年\s?)(\d{1,2})(?:[-/.]|月\s?)(\d{1,2})/;
const korean = /((?:19|20)\d{2})년\s?(\d{1,2})월\s?(\d{1,2})/;
const numeric = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:19|20)\d{2}|\d{2})(?!\d)/;
const time =
  /(?<!\d)(\d{1,2})\s?[:h.]\s?(\d{2})(?:\s?[:.m]\s?(\d{2}))?(?:[.,]\d{1,6})?(?!\d)\s?(a\.?\s?m\b\.?|p\.?\s?m\b\.?)?/;
const hourOnly = /(?<!\d)(\d{1,2})\s?(am|pm)\b/;
const zone = /^[\s(,]{0,3}(?:(?:gmt|utc)\s?)?([+-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)|^[\s(,]{0,3}(\p{L}{1,5})\b/u;

/**
 * The first date of a header text (at most 400 characters are read): month names of every known language, numeric forms,
 * 12 and 24 hours, time before or after the day, offsets and zone names. `monthFirst` says how numbers are read when both
 * ways are possible; `null` decides by the writing: AM/PM or an English header means month first. Null when there is no date.
 */
export function quotedDate(original: string, english: boolean): QuotedDate | null {
  if (!digit.test(original)) return null;
  return foldedDate(foldText(original.length > MOST ? original.slice(0, MOST) : original), english);
}

/** As `quotedDate`, of a text that is folded already. */
export function foldedDate(folded: string, english: boolean): QuotedDate | null {
  if (!digit.test(folded)) return null;
  const text = folded.length > MOST ? folded.slice(0, MOST) : folded;
  const day = namedDay(text) ?? numericDay(text, english);
  if (!day) return null;
  const clock = clockAround(text, day.start, day.end);
  return {
    year: day.year,
    month: day.month,
    day: day.day,
    hour: clock?.hour ?? 0,
    minute: clock?.minute ?? 0,
    second: clock?.second ?? 0,
    timed: clock !== null,
    offset: clock?.offset ?? null,
    ambiguous: day.ambiguous,
    start: Math.min(day.start, clock?.start ?? day.start),
    end: Math.max(day.end, clock?.end ?? day.end),
  };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly ambiguous: boolean;
  readonly start: number;
  readonly end: number;
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
const valid = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

function made(year: number, month: number, day: number, found: RegExpExecArray, ambiguous = false): Day | null {
  return valid(month, day)
    ? { year, month, day, ambiguous, start: found.index, end: found.index + found[0].length }
    : null;
}

function namedDay(text: string): Day | null {
  for (let from = 0, round = 0; round < 4; round++) {
    const found = named.exec(text.slice(from));
    if (!found) break;
    const month = months.get(found[2] ?? '');
    if (month !== undefined) {
      const day = made(fullYear(found[3] ?? ''), month, Number(found[1]), found);
      if (day) return { ...day, start: day.start + from, end: day.end + from };
    }
    from += found.index + (found[1]?.length ?? 1);
  }
  const us = american.exec(text);
  const month = us ? months.get(us[1] ?? '') : undefined;
  return us && month !== undefined ? made(Number(us[3]), month, Number(us[2]), us) : rfcWithoutYear(text);
}

/** ctime: "Thu Apr 16 15:37:46 2015". */
function rfcWithoutYear(text: string): Day | null {
  const found = /(\p{L}{3})\s{1,2}(\d{1,2})\s(?=\d{2}:\d{2}:\d{2}\s(?:\p{L}{3,4}\s)?((?:19|20)\d{2}))/u.exec(text);
  const month = found ? months.get(found[1] ?? '') : undefined;
  return found && month !== undefined ? made(Number(found[3]), month, Number(found[2]), found) : null;
}

function numericDay(text: string, english: boolean): Day | null {
  const big = iso.exec(text) ?? korean.exec(text);
  if (big) return made(Number(big[1]), Number(big[2]), Number(big[3]), big);
  const found = numeric.exec(text);
  if (!found) return null;
  const [a, b, y] = [Number(found[1]), Number(found[3]), fullYear(found[4] ?? '')];
  const ambiguous = a <= 12 && b <= 12 && a !== b;
  // Months come first in American English only; its clients write AM and PM.
  const monthFirst =
    b > 12 ||
    (ambiguous && english && found[2] === '/' && (/\d\s?[ap]\.?m/.test(text) || (found[4] ?? '').length === 2));
  return monthFirst ? made(y, a, b, found, ambiguous) : made(y, b, a, found, ambiguous);
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offset: string | null;
  readonly start: number;
  readonly end: number;
}

/** The time within 25 characters after the day, else before it. */
function clockAround(text: string, start: number, end: number): Clock | null {
  return clockIn(text, end, Math.min(text.length, end + 34)) ?? clockIn(text, Math.max(0, start - 24), start);
}

function clockIn(text: string, from: number, to: number): Clock | null {
  const part = text.slice(from, to);
  const found = time.exec(part) ?? hourOnly.exec(part);
  if (!found) return null;
  const half = found.length > 3 ? found[4] : found[2];
  let hour = Number(found[1]);
  const minute = found.length > 3 ? Number(found[2]) : 0;
  if (hour > 23 || minute > 59) return null;
  if (half?.startsWith('p') && hour < 12) hour += 12;
  if (half?.startsWith('a') && hour === 12) hour = 0;
  let end = from + found.index + found[0].length;
  let offset: string | null = null;
  const behind = zone.exec(text.slice(end, end + 14));
  if (behind?.[1] !== undefined) {
    const hours = Number(behind[2]);
    if (hours <= 14) {
      offset = `${behind[1]}${String(hours).padStart(2, '0')}:${behind[3] ?? '00'}`;
      end += behind[0].length;
    }
  } else if (behind?.[4] !== undefined && zones.has(behind[4])) {
    offset = zones.get(behind[4]) ?? null;
    end += behind[0].length;
    if (text.charAt(end) === ')') end++;
  }
  return {
    hour,
    minute,
    second: Number(found.length > 3 ? (found[3] ?? 0) : 0),
    offset,
    start: from + found.index,
    end,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Offset of a zone through a whole month, null where a clock change falls in it; asking for each date costs too much. */
const monthOffsets = new Map<string, string | null>();
const MOST_MONTHS = 5000;

function monthOffset(month: string, timeZone: string): string | null {
  const key = `${timeZone} ${month}`;
  const known = monthOffsets.get(key);
  if (known !== undefined) return known;
  const offsets = new Set(
    ['01', '08', '15', '22', '28'].map((day) =>
      atTime(`${month}-${day}`, day === '28' ? '23:00' : '00:00', timeZone).slice(19),
    ),
  );
  const offset = offsets.size === 1 ? ([...offsets][0] ?? null) : null;
  if (monthOffsets.size > MOST_MONTHS) monthOffsets.clear();
  monthOffsets.set(key, offset);
  return offset;
}

const LAST_SURE_DAY = 28;

/** ISO 8601 with offset: the header's own, else the offset that `timeZone` had then. Null when no such day or zone exists. */
export function quotedDateIso(date: QuotedDate, timeZone: string): string | null {
  const month = `${String(date.year).padStart(4, '0')}-${two(date.month)}`;
  const day = `${month}-${two(date.day)}`;
  const clock = `${two(date.hour)}:${two(date.minute)}:${two(date.second)}`;
  try {
    const offset = date.offset ?? (date.day <= LAST_SURE_DAY ? monthOffset(month, timeZone) : null);
    if (offset === null) return atTime(day, clock, timeZone);
    const iso = `${day}T${clock}${offset}`;
    return Number.isNaN(Date.parse(iso)) || Number.isNaN(epochDay(day)) ? null : iso;
  } catch {
    return null;
  }
}
