import type { Day } from '../core/dates/Day';
import { daysBetween } from '../core/dates/daysBetween';
import { weekday } from '../core/dates/weekday';
import type { Locale } from '../core/Locale';
import type { Words } from './Words';
import { wordsOf } from './wordsOf';

/** `long`: "quinta-feira (26 de novembro)", which needs no comma after it in a sentence; `label`: "quinta-feira, 26 de nov."; `compact`: "26 de nov.". */
export type DayStyle = 'long' | 'label' | 'compact';

/** The date words of a locale. */
export const dateWords = (locale: Locale): Words['dates'] => wordsOf(locale).dates;

function relative(locale: Locale, day: Day, today: Day | null): string | null {
  if (today === null) return null;
  const { today: now, tomorrow, yesterday } = dateWords(locale);
  return { '0': now, '1': tomorrow, '-1': yesterday }[String(daysBetween(today, day))] ?? null;
}

/**
 * A civil day in words. With `today`: today, tomorrow and yesterday by name, and the year only where it differs.
 * Without: no relative words, and no year. An unreadable day gives the words for "no date".
 */
export function dayText(locale: Locale, day: Day, today: Day | null = null, style: DayStyle = 'label'): string {
  const w = dateWords(locale);
  const week = weekday(day);
  if (Number.isNaN(week)) return w.unknown;
  const near = relative(locale, day, today);
  if (near !== null) return near;
  const month = (style === 'long' ? w.months : w.shortMonths)[Number(day.slice(5, 7)) - 1] ?? '';
  const year = today !== null && today.slice(0, 4) !== day.slice(0, 4) ? Number(day.slice(0, 4)) : null;
  const text = w.day(Number(day.slice(8)), month, year);
  const name = w.weekdays[week - 1] ?? '';
  return style === 'compact' ? text : style === 'long' ? `${name} (${text})` : `${name}, ${text}`;
}

/** The day as it stands after a verb: "ontem", "na sexta-feira (20 de novembro)"; empty for an unreadable one. */
export function onDay(locale: Locale, day: Day, today: Day | null = null): string {
  const week = weekday(day);
  if (Number.isNaN(week)) return '';
  return relative(locale, day, today) ?? dateWords(locale).on(week, dayText(locale, day, today, 'long'));
}

/** The first letter in upper case, for the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
