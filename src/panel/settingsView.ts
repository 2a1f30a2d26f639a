import type { Locale } from '../core/Locale';
import { inZone } from '../core/dates/inZone';
import type { Settings } from '../core/ports/SettingsStore';
import { settingsText } from '../i18n/settingsText';
import { brazilianStates } from './brazilianStates';
import { timeZones } from './timeZones';

export type SettingId = 'me' | 'name' | 'locale' | 'timeZone' | 'state' | 'open' | 'close';

/** One thing to set: `lines` is a text of several lines, `choice` one of `options`, `time` is HH:MM. */
export interface SettingField {
  readonly id: SettingId;
  readonly kind: 'text' | 'lines' | 'choice' | 'time';
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

/** What can be set, with what is set now. `known`: my addresses that the mail client tells by itself. */
export function settingsView(settings: Settings, known: readonly string[], locale: Locale): SettingsView {
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
          field('state', 'choice', words.state, calendar.state ?? '', words.stateHint, [
            { value: '', label: words.noState },
            ...brazilianStates.map(([value, label]) => ({ value, label })),
          ]),
          field('open', 'time', words.open, calendar.open),
          field('close', 'time', words.closing, calendar.close),
        ],
      },
    ],
    save: words.save,
  };
}

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
  const errors: Partial<Record<SettingId, string>> = {
    ...(bad === undefined ? {} : { me: words.badAddress(bad) }),
    ...(isZone(values.timeZone) ? {} : { timeZone: words.badZone }),
    ...(/^\d\d:\d\d$/.test(values.open) && values.open < values.close ? {} : { close: words.badHours }),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const chosen = (['pt-BR', 'en', 'es'] as const).find((one) => one === values.locale);
  const calendar = {
    ...settings.calendar,
    timeZone: values.timeZone,
    state: values.state === '' ? null : values.state,
    open: values.open,
    close: values.close,
  };
  return { ok: true, value: { ...settings, me, name: values.name.trim() || null, locale: chosen ?? null, calendar } };
}
