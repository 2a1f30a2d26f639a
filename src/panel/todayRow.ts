import type { TodayPerson } from '../app/today';
import { addDays } from '../core/dates/addDays';
import type { Day } from '../core/dates/Day';
import { dayOf } from '../core/dates/dayOf';
import { inZone } from '../core/dates/inZone';
import type { Calendar } from '../core/followup/Calendar';
import type { Action } from '../core/followup/NextStep';
import type { Ranked, TodayGroupKind } from '../core/followup/rankToday';
import { scheduleChoices } from '../core/followup/scheduleChoices';
import type { Locale } from '../core/Locale';
import type { Abilities } from '../core/ports/MailHost';
import { capital, dayText } from '../i18n/dayText';
import { paneText } from '../i18n/paneText';
import { reasonText } from '../i18n/reasonText';
import { todayText } from '../i18n/todayText';
import { actionTitle } from './actionTitle';
import { dueText, type DueText } from './dueText';
import type { PanelButton } from './PanelElement';
import type { TodayAct } from './TodayAct';

export interface TodayButton {
  readonly label: string;
  /** What a screen reader says: the label and whom it is about. */
  readonly description: string;
  readonly act: TodayAct;
}

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
  /** Done and skip, as far as they apply: an answer is never skipped, what only waits is not done. */
  readonly buttons: readonly TodayButton[];
  /** Another date; null where none puts it off: an answer or a promise is owed (`rankToday`). */
  readonly move: {
    readonly label: string;
    readonly description: string;
    /** `dated`: the label with the day that it means, where no reader adds the description. */
    readonly options: readonly (TodayButton & { readonly dated: string })[];
    readonly own: { readonly label: string; readonly submit: string; /** YYYY-MM-DD. */ readonly min: Day };
  } | null;
  /** What the row is made from, for whoever carries out its acts. */
  readonly item: TodayPerson;
}

/** What every row is worded with. */
export interface TodayWording {
  readonly now: number;
  readonly calendar: Calendar;
  readonly locale: Locale;
  readonly abilities: Abilities;
}

/** Steps that are due at an hour: the customer is waiting for them (DOMAIN: practice 2). */
const timed: ReadonlySet<Action> = new Set(['answer', 'close', 'thank', 'redirect', 'keep-promise']);

function buttonsOf(item: TodayPerson, kind: TodayGroupKind, name: string, locale: Locale): TodayButton[] {
  const { done, kept, skip, about } = todayText(locale);
  const button = (label: string, act: TodayAct): TodayButton => ({ label, description: about(label, name), act });
  if (kind === 'waiting' && item.pending === null) return [];
  const label = item.step.action === 'keep-promise' ? kept : done;
  const skips = kind === 'follow-up' || kind === 'waiting';
  return [button(label, { do: 'done' }), ...(skips ? [button(skip, { do: 'skip' })] : [])];
}

function moveOf(item: TodayPerson, kind: TodayGroupKind, name: string, wording: TodayWording): TodayRow['move'] {
  if (kind === 'respond' || kind === 'promised' || (kind === 'waiting' && item.pending === null)) return null;
  const { now, calendar, locale } = wording;
  const words = todayText(locale);
  const { schedule } = paneText(locale);
  const today = inZone(now, calendar.timeZone).slice(0, 10);
  return {
    label: words.move,
    description: words.about(words.move, name),
    options: scheduleChoices(item.step, calendar, now).map(({ kind: choice, due }) => {
      const day = dayText(locale, dayOf(due, calendar.timeZone), today);
      const label = choice === 'suggested' ? capital(day) : schedule.choices[choice];
      const told = label === capital(day);
      return {
        label,
        dated: told ? label : `${label}: ${day}`,
        description: words.about(told ? label : `${label}, ${day}`, name),
        act: { do: 'move', due },
      };
    }),
    own: { label: schedule.own, submit: schedule.moveSubmit, min: addDays(today, 1) },
  };
}

/** One person in the list, with what can be done from it. */
export function todayRow({ item, due }: Ranked<TodayPerson>, kind: TodayGroupKind, wording: TodayWording): TodayRow {
  const { contact, step, messageId } = item;
  const { now, calendar, locale, abilities } = wording;
  const name = contact.name ?? contact.address;
  const label = todayText(locale).open(name);
  const today = inZone(now, calendar.timeZone).slice(0, 10);
  return {
    key: contact.address,
    name,
    detail: contact.company ?? contact.address,
    title: actionTitle(step, paneText(locale), kind !== 'waiting'),
    when: due === null ? null : dueText(locale, due, now, calendar, timed.has(step.action)),
    reason: reasonText(locale, step.reason, { who: contact.firstName ?? contact.name, today }),
    open: abilities.open && messageId !== null ? { label, description: null, act: { do: 'open', messageId } } : null,
    buttons: buttonsOf(item, kind, name, locale),
    move: moveOf(item, kind, name, wording),
    item,
  };
}
