import type { Settings } from '../core/ports/SettingsStore';
import type { CadenceKey } from '../core/followup/Cadence';
import { cadenceFor } from '../core/followup/cadenceFor';
import { defaultCadence } from '../core/followup/defaultCadence';
import { previewCadence } from '../core/followup/previewCadence';
import { inZone } from '../core/dates/inZone';
import type { Locale } from '../core/Locale';
import { dayText } from '../i18n/dayText';
import { paneText } from '../i18n/paneText';
import { settingsText } from '../i18n/settingsText';
import { segments, stages } from './choices';
import type { PanelChoice } from './PanelElement';

/** More follow-ups than this, or a longer wait (business days), is nobody's cadence (`cadenceFor`). */
const MOST = 12;
const LONGEST = 250;

/** Whom the cadence that is edited is for; empty = everybody without one of their own. */
export type CadenceFor = CadenceKey | '';

export interface CadenceView {
  readonly title: string;
  readonly intro: string;
  readonly whom: PanelChoice;
  readonly intervals: { readonly label: string; readonly hint: string; readonly value: string };
  /** The dates for a first contact today; null while the intervals cannot be read. */
  readonly preview: { readonly label: string; readonly days: readonly string[] } | null;
  readonly error: string | null;
  readonly save: string;
  /** Goes back to what holds without it; null where there is nothing to go back from. */
  readonly reset: string | null;
}

const keys: readonly CadenceKey[] = segments.flatMap((segment): CadenceKey[] => [
  segment,
  ...stages.map((stage) => `${segment}/${stage}` as const),
]);

/** Whether a picked value names a cadence. */
export const isCadenceFor = (value: string): value is CadenceFor => value === '' || keys.some((key) => key === value);

/** "2, 3, 5" as business days; null where it is no list of them. */
export function readIntervals(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const days = parts.map(Number);
  const sane =
    days.length > 0 && days.length <= MOST && days.every((n) => Number.isInteger(n) && n >= 1 && n <= LONGEST);
  return sane ? days : null;
}

function intervalsOf(settings: Settings, whom: CadenceFor): readonly number[] {
  if (whom === '') return settings.cadence.intervals;
  const segment = segments.find((one) => whom === one || whom.startsWith(`${one}/`)) ?? 'lead';
  const stage = stages.find((one) => whom.endsWith(`/${one}`)) ?? null;
  return cadenceFor(settings, segment, stage).intervals;
}

const isOwn = ({ cadence, cadences }: Settings, whom: CadenceFor): boolean =>
  whom === '' ? cadence.intervals.join() !== defaultCadence.intervals.join() : cadences?.[whom] !== undefined;

/** A cadence as it is edited, with the dates that it yields for a first contact today. `typed`: null shows what is set; `now` in ms. */
export function cadenceView(
  settings: Settings,
  whom: CadenceFor,
  typed: string | null,
  now: number,
  locale: Locale,
): CadenceView {
  const { cadences: words } = settingsText(locale);
  const pane = paneText(locale);
  const value = typed ?? intervalsOf(settings, whom).join(', ');
  const intervals = readIntervals(value);
  const today = inZone(now, settings.calendar.timeZone).slice(0, 10);
  const days = intervals === null ? [] : previewCadence(intervals, today, settings.calendar);
  const own = (key: CadenceKey): string => (isOwn(settings, key) ? ` ${words.own}` : '');
  return {
    title: words.title,
    intro: words.intro,
    whom: {
      label: words.whom,
      value: whom,
      options: [
        { value: '', label: words.everybody },
        ...segments.flatMap((segment) => [
          { value: segment, label: pane.segments[segment] + own(segment) },
          ...stages.map((stage) => ({
            value: `${segment}/${stage}`,
            label: `${pane.segments[segment]}, ${pane.stages[stage].toLowerCase()}${own(`${segment}/${stage}`)}`,
          })),
        ]),
      ],
    },
    intervals: { label: words.intervals, hint: words.hint, value },
    preview:
      intervals === null
        ? null
        : {
            label: words.preview,
            days: days.map((day, index) =>
              index === days.length - 1
                ? words.last(dayText(locale, day, today))
                : words.nth(index + 1, dayText(locale, day, today)),
            ),
          },
    error: intervals === null ? words.bad : null,
    save: words.save,
    reset: isOwn(settings, whom) ? words.reset : null,
  };
}

/** The settings with these intervals for some people; null goes back to what holds without them. */
export function withCadence(settings: Settings, whom: CadenceFor, intervals: readonly number[] | null): Settings {
  const { cadence, cadences = {} } = settings;
  if (whom === '') return { ...settings, cadence: { ...cadence, intervals: intervals ?? defaultCadence.intervals } };
  const others = Object.fromEntries(Object.entries(cadences).filter(([key]) => key !== whom));
  return { ...settings, cadences: intervals === null ? others : { ...others, [whom]: intervals } };
}
