import type { Today, TodayPerson } from '../app/today';
import type { Action } from '../core/followup/NextStep';
import type { Ranked, TodayGroupKind } from '../core/followup/rankToday';
import type { Calendar } from '../core/followup/Calendar';
import { inZone } from '../core/dates/inZone';
import type { Segment } from '../core/contact/Contact';
import type { Locale } from '../core/Locale';
import type { Abilities } from '../core/ports/MailHost';
import { paneText } from '../i18n/paneText';
import { reasonText } from '../i18n/reasonText';
import { todayText } from '../i18n/todayText';
import { actionTitle } from './actionTitle';
import { segments } from './choices';
import { dueText, type DueText } from './dueText';
import type { PanelButton, PanelChoice } from './PanelElement';

export interface TodayRow {
  /** The person's address. */
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly title: string;
  readonly when: DueText | null;
  readonly reason: string;
  /** Opens their newest message; null where the host cannot. */
  readonly open: PanelButton | null;
}

export interface TodayView {
  readonly title: string;
  readonly summary: string;
  readonly filter: PanelChoice;
  readonly groups: readonly {
    readonly kind: TodayGroupKind;
    readonly label: string;
    readonly count: number;
    readonly rows: readonly TodayRow[];
    /** How to see those beyond `shown`; null when all are there. */
    readonly more: string | null;
  }[];
  /** In place of groups, when there is nothing. */
  readonly empty: { readonly title: string; readonly text: string } | null;
  /** That the list knows only what was opened, where the host cannot list the mailbox. */
  readonly partial: string | null;
}

export interface TodayOptions {
  /** Only people of this segment; null shows all. */
  readonly segment: Segment | null;
  /** Rows drawn in each group: the rest is counted. */
  readonly shown: number;
}

const timed: ReadonlySet<Action> = new Set(['answer', 'close', 'thank', 'redirect', 'keep-promise']);

function rowOf(
  { item, due }: Ranked<TodayPerson>,
  waiting: boolean,
  { now, calendar }: { readonly now: number; readonly calendar: Calendar },
  locale: Locale,
  abilities: Abilities,
): TodayRow {
  const { contact, step, messageId } = item;
  const name = contact.name ?? contact.address;
  const label = todayText(locale).open(name);
  const today = inZone(now, calendar.timeZone).slice(0, 10);
  return {
    key: contact.address,
    name,
    detail: contact.company ?? contact.address,
    title: actionTitle(step, paneText(locale), !waiting),
    when: due === null ? null : dueText(locale, due, now, calendar, timed.has(step.action)),
    reason: reasonText(locale, step.reason, { who: contact.firstName ?? contact.name, today }),
    open: abilities.open && messageId !== null ? { label, description: null, act: { do: 'open', messageId } } : null,
  };
}

/** Everybody with something due, in the order of `today`, most important first; only the rows that are shown are worded. */
export function todayView(today: Today, locale: Locale, abilities: Abilities, options: TodayOptions): TodayView {
  const words = todayText(locale);
  const { settings, now } = today;
  const { calendar } = settings;
  const ofSegment = ({ item }: Ranked<TodayPerson>): boolean =>
    options.segment === null || item.segment === options.segment;
  const groups = today.groups.flatMap(({ kind, items }) => {
    const chosen = items.filter(ofSegment);
    return chosen.length === 0 ? [] : { kind, chosen };
  });
  const due = groups.filter(({ kind }) => kind !== 'waiting').flatMap(({ chosen }) => chosen);
  const late = due.filter(({ overdue }) => overdue).length;
  const nobody = today.groups.length === 0;
  return {
    title: words.title,
    summary: words.summary(due.length - late, late),
    filter: {
      label: words.filter,
      value: options.segment ?? '',
      options: [
        { value: '', label: words.all },
        ...segments.map((value) => ({ value, label: paneText(locale).segments[value] })),
      ],
    },
    groups: groups.map(({ kind, chosen }) => ({
      kind,
      label: words.groups[kind],
      count: chosen.length,
      rows: chosen
        .slice(0, options.shown)
        .map((one) => rowOf(one, kind === 'waiting', { now, calendar }, locale, abilities)),
      more: chosen.length > options.shown ? words.more(chosen.length - options.shown) : null,
    })),
    empty:
      groups.length > 0
        ? null
        : nobody
          ? { title: words.emptyTitle, text: words.emptyText }
          : { title: words.noneHere, text: words.emptyText },
    partial: abilities.mailbox ? null : words.partial,
  };
}
