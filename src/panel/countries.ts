import type { Locale } from '../core/Locale';
import { holidayRules } from '../core/followup/holidays.data';

/** The countries whose holidays are known, ISO 3166-1, by their names in a locale. */
export function countries(locale: Locale): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return Object.keys(holidayRules)
    .filter((place) => !place.includes('-'))
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
