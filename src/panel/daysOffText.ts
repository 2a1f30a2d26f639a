import { addDays } from '../core/dates/addDays';
import type { Day } from '../core/dates/Day';
import { daysBetween } from '../core/dates/daysBetween';
import { weekday } from '../core/dates/weekday';
import type { Locale } from '../core/Locale';

/** A stretch longer than this (days) is no leave but a slip of the pen. */
const LONGEST = 100;

/** A day of one year or of every year, as the locale writes it: 24/12/2026 and 24/12, in English 2026-12-24 and 12-24. */
function shown(day: string, locale: Locale): string {
  return locale === 'en' ? day : day.split('-').reverse().join('/');
}

/** The user's days off as they are edited: one a line, days in a row as "21/12/2026 a 31/12/2026". `to`: the word between. */
export function daysOffText(days: readonly string[], locale: Locale, to: string): string {
  const sorted = [...days].sort();
  const lines: { readonly from: string; readonly until: string }[] = [];
  for (const day of sorted) {
    const last = lines.at(-1);
    if (last && day.length === 10 && last.until.length === 10 && addDays(last.until, 1) === day)
      lines[lines.length - 1] = { from: last.from, until: day };
    else lines.push({ from: day, until: day });
  }
  return lines
    .map(({ from, until }) =>
      from === until ? shown(from, locale) : `${shown(from, locale)} ${to} ${shown(until, locale)}`,
    )
    .join('\n');
}

/** YYYY-MM-DD, or MM-DD for every year; null for what is no day. Slashes mean day first, which English readers would take otherwise. */
function dayOf(text: string, locale: Locale): string | null {
  const iso = locale !== 'en' && text.includes('/') ? text.split('/').reverse().join('-') : text;
  const day = iso.replace(/(^|-)(\d)(?=-|$)/g, '$10$2');
  if (/^\d{2}-\d{2}$/.test(day)) return Number.isNaN(weekday(`2024-${day}`)) ? null : day;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(weekday(day)) ? day : null;
}

function daysOf(line: string, locale: Locale): Day[] | null {
  const [first = '', last] = line.split(/\s+(?:a|to|até|hasta|-|–)\s+/);
  const from = dayOf(first.trim(), locale);
  if (from === null) return null;
  if (last === undefined) return [from];
  const until = dayOf(last.trim(), locale);
  if (until === null || from.length < 10 || until.length < 10) return null;
  const length = daysBetween(from, until);
  if (!(length > 0) || length > LONGEST) return null;
  return Array.from({ length: length + 1 }, (_, n) => addDays(from, n));
}

/** What was typed, as days of `Calendar.daysOff`; or the first line that is none. */
export function readDaysOff(
  text: string,
  locale: Locale,
): { readonly days: readonly string[] } | { readonly bad: string } {
  const days = new Set<string>();
  for (const line of text.split(/[\n,;]/).map((part) => part.trim())) {
    if (line === '') continue;
    const read = daysOf(line, locale);
    if (read === null) return { bad: line };
    for (const day of read) days.add(day);
  }
  return { days: [...days].sort() };
}
