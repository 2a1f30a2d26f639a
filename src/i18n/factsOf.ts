import type { Day } from '../core/dates/Day';
import { weekday } from '../core/dates/weekday';
import type { Reason } from '../core/followup/NextStep';
import type { Locale } from '../core/Locale';
import { dateWords, dayText, onDay } from './dayText';
import type { Facts } from './Facts';

const lead = (text: string): string => (text === '' ? '' : ` ${text}`);

/** The values of a reason worded for a locale. A moment counts as its own civil day (its first ten characters). */
export function factsOf(locale: Locale, params: Reason['params'], who: string, today: Day | null): Facts {
  const words = dateWords(locale);
  const text = (key: string): string | null => {
    const value = params[key];
    return value === undefined || value === null || value === '' ? null : String(value);
  };
  const day = (key: string): Day | null => {
    const value = text(key)?.slice(0, 10) ?? '';
    return Number.isNaN(weekday(value)) ? null : value;
  };
  const count = (key: string): number => Number(text(key) ?? 0) || 0;
  const worded = (key: string, say: (text: string) => string): string => {
    const value = day(key);
    return value === null ? '' : lead(say(dayText(locale, value, today, 'long')));
  };
  const [name, address] = [text('name'), text('address')];
  const month = /^\d{4}-(\d{2})/.exec(text('month') ?? '')?.[1] ?? text('month') ?? '';
  return {
    who,
    person: name !== null && address !== null ? `${name} (${address})` : (name ?? address),
    month: words.months[Number(month) - 1] ?? '',
    text,
    count,
    days: (key) => words.businessDays(count(key)),
    on: (key) => lead(onDay(locale, day(key) ?? '', today)),
    until: (key) => worded(key, words.until),
    from: (key) => worded(key, words.from),
    by: (key) => worded(key, words.by),
  };
}
