import { addDays } from '../dates/addDays';
import type { Day } from '../dates/Day';
import { easter } from '../dates/easter';
import { epochDay } from '../dates/epochDay';
import { weekday } from '../dates/weekday';
import { cityHolidays } from './cityHolidays.data';
import { holidayRules } from './holidays.data';

const known = new Map<string, Map<number, ReadonlySet<number>>>();

/**
 * The holidays of one year, as days since 1970-01-01, in a country (ISO 3166-1) and, where given, its state (ISO 3166-2 without the country). Unknown
 * places have none; years outside the table have those that rules can tell. Carnival Monday and Tuesday and Corpus Christi are among
 * the Brazilian ones; Ash Wednesday is not, because business opens at noon or at two.
 */
export function holidaysOf(year: number, country: string, state: string | null): ReadonlySet<number> {
  const place = state === null ? country : `${country}-${state}`;
  let years = known.get(place);
  if (!years) known.set(place, (years = new Map<number, ReadonlySet<number>>()));
  let days = years.get(year);
  if (!days) {
    const rules = [holidayRules[country], state === null ? '' : holidayRules[place]].join(' ').split(' ');
    years.set(year, (days = new Set(rules.flatMap((rule) => dayOfRule(rule, year) ?? []).map(epochDay))));
  }
  return days;
}

/** The days since 1970-01-01 of a year on which a city of `cityHolidays` stops for itself; none for an unknown one. */
export function cityHolidaysOf(year: number, city: string): ReadonlySet<number> {
  let years = known.get(`city ${city}`);
  if (!years) known.set(`city ${city}`, (years = new Map<number, ReadonlySet<number>>()));
  let days = years.get(year);
  if (!days) {
    const own = (cityHolidays[city] ?? '').split(' ').filter((day) => day !== '');
    years.set(year, (days = new Set(own.map((day) => epochDay(`${year}-${day}`)))));
  }
  return days;
}

/** The day that a rule of `holidayRules` names in a year; null when it names none. */
function dayOfRule(rule: string, year: number): Day | null {
  const [, kind, rest = '', weekDay, from, to] =
    /^([few]?)(-?\d{1,4}|\d{8})(\d)?(?:>(\d+))?(?:<(\d+))?$/.exec(rule) ?? [];
  if (kind === undefined || year < Number(from ?? 0) || year > Number(to ?? 9999)) return null;
  if (kind === 'e') return addDays(easter(year), Number(rest));
  if (kind === '') return rest.startsWith(String(year)) ? `${year}-${rest.slice(4, 6)}-${rest.slice(6)}` : null;
  const day = `${year}-${rest.slice(0, 2)}-${rest.slice(2)}`;
  return kind === 'f' ? day : addDays(day, (Number(weekDay) - weekday(day) + 7) % 7);
}
