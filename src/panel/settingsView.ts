import type { Locale } from '../core/Locale';
import { inZone } from '../core/dates/inZone';
import { cityHolidays } from '../core/followup/cityHolidays.data';
import type { Settings } from '../core/ports/SettingsStore';
import { settingsText } from '../i18n/settingsText';
import { brazilianStates } from './brazilianStates';
import { contentsText, readContents } from './contentsText';
import { countries } from './countries';
import { daysOffText, readDaysOff } from './daysOffText';
import { timeZones } from './timeZones';

export type SettingId =
  | 'name'
  | 'me'
  | 'locale'
  | 'timeZone'
  | 'open'
  | 'close'
  | 'country'
  | 'state'
  | 'city'
  | 'bridges'
  | 'daysOff'
  | 'pauseDays'
  | 'declineDays'
  | 'contents';

/** One thing to set: `lines` is a text of several lines, `choice` one of `options`, `time` is HH:MM, `number` a whole one. */
export interface SettingField {
  readonly id: SettingId;
  readonly kind: 'text' | 'lines' | 'choice' | 'time' | 'number';
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface SettingsView {
  readonly title: string;
  readonly sections: readonly { readonly label: string; readonly fields: readonly SettingField[] }[];
  readonly save: string;
}

export type SettingValues = Readonly<Record<SettingId, string>>;

/** Every value of a form, by a way to ask for one; a field that is not shown has an empty one. */
export const settingValues = (of: (id: SettingId) => string): SettingValues => ({
  ...{ name: of('name'), me: of('me'), locale: of('locale'), timeZone: of('timeZone') },
  ...{ open: of('open'), close: of('close'), country: of('country'), state: of('state') },
  ...{ city: of('city'), bridges: of('bridges'), daysOff: of('daysOff') },
  ...{ pauseDays: of('pauseDays'), declineDays: of('declineDays'), contents: of('contents') },
});

/** The cities whose own holidays are known, of a state. */
const citiesOf = (state: string): string[] =>
  Object.keys(cityHolidays).filter((city) => state !== '' && city.startsWith(`${state} `));

/**
 * What can be set, with what is set now. `known`: my addresses that the mail client tells by itself. `typed`: what is changed already, on which the
 * choice of states and cities depends.
 */
export function settingsView(
  settings: Settings,
  known: readonly string[],
  locale: Locale,
  typed: Partial<SettingValues> = {},
): SettingsView {
  const words = settingsText(locale);
  const { calendar } = settings;
  const field = (
    id: SettingId,
    kind: SettingField['kind'],
    label: string,
    value: string,
    hint: string | null = null,
    options: SettingField['options'] = [],
  ): SettingField => ({ id, kind, label, hint, value, options });
  const zones = timeZones.includes(calendar.timeZone) ? timeZones : [calendar.timeZone, ...timeZones];
  const country = typed.country ?? calendar.country;
  const state = country === 'BR' ? (typed.state ?? calendar.state ?? '') : '';
  const cities = citiesOf(state);
  const meHint = known.length === 0 ? words.meHint : `${words.meHint} ${words.known(known.join(', '))}`;
  return {
    title: words.title,
    sections: [
      {
        label: words.you,
        fields: [
          field('name', 'text', words.name, settings.name ?? '', words.nameHint),
          field('me', 'lines', words.me, settings.me.join('\n'), meHint),
        ],
      },
      {
        label: words.region,
        fields: [
          field('locale', 'choice', words.language, settings.locale ?? '', null, [
            { value: '', label: words.languageAuto },
            ...(['pt-BR', 'en', 'es'] as const).map((value) => ({ value, label: words.languages[value] })),
          ]),
          field(
            ...(['timeZone', 'choice', words.timeZone, calendar.timeZone, null] as const),
            zones.map((value) => ({ value, label: value.replaceAll('_', ' ') })),
          ),
          field('open', 'time', words.open, calendar.open),
          field('close', 'time', words.closing, calendar.close),
        ],
      },
      {
        label: words.holidays,
        fields: [
          field('country', 'choice', words.country, calendar.country, null, countries(locale)),
          ...(country === 'BR'
            ? [
                field('state', 'choice', words.state, calendar.state ?? '', words.stateHint, [
                  { value: '', label: words.noState },
                  ...brazilianStates.map(([value, label]) => ({ value, label })),
                ]),
              ]
            : []),
          ...(cities.length > 0
            ? [
                field('city', 'choice', words.city, calendar.city ?? '', words.cityHint, [
                  { value: '', label: words.noCity },
                  ...cities.map((value) => ({ value, label: value.slice(3) })),
                ]),
              ]
            : []),
          field('bridges', 'choice', words.bridges, calendar.bridges === true ? 'yes' : '', words.bridgesHint, [
            { value: '', label: words.bridgesNo },
            { value: 'yes', label: words.bridgesYes },
          ]),
          field(
            'daysOff',
            'lines',
            words.daysOff,
            daysOffText(calendar.daysOff, locale, words.until),
            words.daysOffHint,
          ),
        ],
      },
      {
        label: words.pauses,
        fields: [
          field('pauseDays', 'number', words.pauseDays, String(settings.cadence.pauseDays)),
          field('declineDays', 'number', words.declineDays, String(settings.cadence.declineDays)),
        ],
      },
      {
        label: words.contents,
        fields: [
          field(
            ...(['contents', 'lines', words.contentList, contentsText(settings.contents ?? [], locale)] as const),
            words.contentHint,
          ),
        ],
      },
    ],
    save: words.save,
  };
}

/** Calendar days of a pause, up to two years; null for anything else. */
const daysIn = (text: string): number | null => {
  const days = Number(text);
  return text.trim() !== '' && Number.isInteger(days) && days >= 1 && days <= 730 ? days : null;
};

const isZone = (zone: string): boolean => {
  try {
    return inZone(0, zone) !== '';
  } catch {
    return false;
  }
};

/** The settings as typed, or what is wrong with them, by field. */
export function readSettings(
  values: SettingValues,
  settings: Settings,
  locale: Locale,
): { readonly ok: true; readonly value: Settings } | { readonly ok: false; readonly errors: Partial<SettingValues> } {
  const words = settingsText(locale);
  const me = values.me
    .split(/[\s,;]+/)
    .map((address) => address.toLowerCase())
    .filter(Boolean);
  const bad = me.find((address) => !/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(address));
  const off = readDaysOff(values.daysOff, locale);
  const given = readContents(values.contents, locale);
  const errors: Partial<Record<SettingId, string>> = {
    ...(bad === undefined ? {} : { me: words.badAddress(bad) }),
    ...(isZone(values.timeZone) ? {} : { timeZone: words.badZone }),
    ...(/^\d\d:\d\d$/.test(values.open) && values.open < values.close ? {} : { close: words.badHours }),
    ...(daysIn(values.pauseDays) === null ? { pauseDays: words.badDays } : {}),
    ...(daysIn(values.declineDays) === null ? { declineDays: words.badDays } : {}),
    ...('bad' in off ? { daysOff: words.badDay(off.bad) } : {}),
    ...('bad' in given ? { contents: words.badContent(given.bad) } : {}),
  };
  if (Object.keys(errors).length > 0 || 'bad' in off || 'bad' in given) return { ok: false, errors };
  const chosen = (['pt-BR', 'en', 'es'] as const).find((one) => one === values.locale);
  const country = values.country === '' ? settings.calendar.country : values.country;
  const state = country !== 'BR' || values.state === '' ? null : values.state;
  const calendar = {
    ...settings.calendar,
    timeZone: values.timeZone,
    country,
    state,
    city: citiesOf(state ?? '').includes(values.city) ? values.city : null,
    bridges: values.bridges === 'yes',
    daysOff: off.days,
    open: values.open,
    close: values.close,
  };
  const cadence = {
    ...settings.cadence,
    pauseDays: daysIn(values.pauseDays) ?? settings.cadence.pauseDays,
    declineDays: daysIn(values.declineDays) ?? settings.cadence.declineDays,
  };
  const name = values.name.trim() || null;
  return {
    ok: true,
    value: { ...settings, me, name, locale: chosen ?? null, calendar, cadence, contents: given.contents },
  };
}
