import type { Today } from '../app/today';
import type { TodayGroupKind } from '../core/followup/rankToday';
import type { Segment, Stage } from '../core/contact/Contact';
import type { Locale } from '../core/Locale';
import type { Abilities } from '../core/ports/MailHost';
import { paneText } from '../i18n/paneText';
import { todayText } from '../i18n/todayText';
import { segments, stages } from './choices';
import type { PanelChoice } from './PanelElement';
import { todayRow, type TodayRow } from './todayRow';

export type { TodayRow };

export interface TodayView {
  readonly title: string;
  readonly summary: string;
  /** By segment. */
  readonly filter: PanelChoice;
  readonly stages: PanelChoice;
  readonly groups: readonly {
    readonly kind: TodayGroupKind;
    readonly label: string;
    readonly count: number;
    readonly rows: readonly TodayRow[];
    /** How to see those beyond `shown`; null when all are there. */
    readonly more: string | null;
  }[];
  /** Where nothing is due; who only waits may still be in `groups`. */
  readonly empty: { readonly title: string; readonly text: string; readonly cheerful: boolean } | null;
  /** That the list knows only what was opened, where the host cannot list the mailbox. */
  readonly partial: string | null;
}

/** What was asked of `today`: it holds these people already. */
export interface TodayOptions {
  /** Only people of this segment; null shows all. */
  readonly segment: Segment | null;
  readonly stage?: Stage | null;
  /** How many people there are in each stage, where that is known. */
  readonly funnel?: Readonly<Record<Stage, number>> | null;
  /** Rows drawn in each group: the rest is counted. */
  readonly shown: number;
}

function emptyOf(today: Today, groups: TodayView['groups'], locale: Locale, filtered: boolean): TodayView['empty'] {
  const words = todayText(locale);
  if (today.groups.some(({ kind }) => kind !== 'waiting')) return null;
  const [next] = groups.flatMap(({ rows }) => rows);
  const coming = next?.when ? words.next(next.name, next.when.text.toLowerCase()) : words.emptyText;
  if (filtered) return { title: words.noneHere, text: next?.when ? coming : words.noneHereText, cheerful: false };
  return { title: words.emptyTitle, text: coming, cheerful: true };
}

/** Everybody with something due, in the order of `today`, most important first; only the rows that are shown are worded. */
export function todayView(today: Today, locale: Locale, abilities: Abilities, options: TodayOptions): TodayView {
  const words = todayText(locale);
  const pane = paneText(locale);
  const { settings, now, counts } = today;
  const wording = { now, calendar: settings.calendar, locale, abilities };
  const groups = today.groups.map(({ kind, items, count }) => {
    const rows = items.slice(0, options.shown).map((one) => todayRow(one, kind, wording));
    const more = count > rows.length ? words.more(count - rows.length) : null;
    return { kind, label: words.groups[kind], count, rows, more };
  });
  const { segment, stage = null, funnel = null } = options;
  return {
    title: words.title,
    summary: words.summary(counts.due - counts.late, counts.late),
    filter: {
      label: words.filter,
      value: segment ?? '',
      options: [{ value: '', label: words.all }, ...segments.map((value) => ({ value, label: pane.segments[value] }))],
    },
    stages: {
      label: words.filterStage,
      value: stage ?? '',
      options: [
        { value: '', label: words.allStages },
        ...stages.map((value) => {
          const count = funnel?.[value];
          return { value, label: count === undefined ? pane.stages[value] : words.counted(pane.stages[value], count) };
        }),
      ],
    },
    groups,
    empty: emptyOf(today, groups, locale, segment !== null || stage !== null),
    partial: abilities.mailbox ? null : words.partial,
  };
}
