import type { Locale } from '../core/Locale';

const day = 86_400_000;

/** A moment for the message list: the hour today, the day this year, else the full date. `ms` 0 for unknown gives ''. */
export function shortDate(ms: number, now: number, locale: Locale, timeZone: string | undefined): string {
  if (ms === 0) return '';
  const form = (options: Intl.DateTimeFormatOptions): string => formatter(locale, { ...options, timeZone }).format(ms);
  const full: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };
  if (formatter(locale, { ...full, timeZone }).format(now) === form(full))
    return form({ hour: '2-digit', minute: '2-digit' });
  if (now - ms < 6 * day && now > ms) return form({ weekday: 'short', day: 'numeric' }).replace('.', '');
  if (now - ms < 300 * day) return form({ day: 'numeric', month: 'short' }).replace('.', '');
  return form(full);
}

/** A moment above a message: "qui., 19 de nov. de 2026, 16:42". */
export function longDate(ms: number, locale: Locale, timeZone: string | undefined): string {
  return formatter(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(ms);
}

/** A whole day in words: "segunda-feira, 23 de novembro de 2026". */
export function dayInWords(ms: number, locale: Locale, timeZone: string | undefined): string {
  return formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(ms);
}

const known = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than using it, and a list has hundreds of dates. */
function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const format = known.get(key) ?? new Intl.DateTimeFormat(locale, options);
  known.set(key, format);
  return format;
}
