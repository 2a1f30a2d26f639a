import { addDays } from '../core/dates/addDays';
import type { ScheduleChoice } from '../core/followup/ScheduleChoice';
import { capital } from '../i18n/dayText';
import { momentText } from './momentText';
import type { ScheduleElement } from './PanelElement';
import { dayIn, type Scene } from './Scene';
import { isDueNow } from './stepElement';

/** The follow-up to plan, or the planned one with what can be done about it; null where scheduling is refused. */
export function scheduleElement(scene: Scene): ScheduleElement | null {
  const { conversation, locale, words, today } = scene;
  const { choices, pending, history } = conversation;
  if (history.stop !== null || (choices.length === 0 && pending === null)) return null;
  const dayName = (due: string): string => momentText(locale, due, conversation.settings.calendar, today);
  const button = ({ kind, due }: ScheduleChoice) => {
    const day = dayName(due);
    const label = kind === 'suggested' ? capital(day) : words.schedule.choices[kind];
    return {
      label,
      description: label === capital(day) ? null : `${label}: ${day}`,
      day,
      act:
        pending === null ? ({ do: 'schedule', due } as const) : ({ do: 'move', followUp: pending.key, due } as const),
    };
  };
  const [first] = choices;
  // Where nothing is to be done no date is better than another.
  const takesFirst = pending === null && first !== undefined && conversation.step.action !== 'none';
  const writesFirst = isDueNow(scene) && conversation.draft !== null;
  const late = pending !== null && dayIn(scene, pending.due) < today;
  return {
    kind: 'schedule',
    main: takesFirst && !writesFirst,
    instead: takesFirst && writesFirst ? words.schedule.instead : null,
    planned:
      pending === null
        ? null
        : {
            text: (late ? words.schedule.pendingLate : words.schedule.pending)(dayName(pending.due)),
            late,
            buttons: (['complete', 'skip', 'cancel'] as const).map((act) => ({
              label: { complete: words.schedule.done, skip: words.schedule.skip, cancel: words.schedule.cancel }[act],
              description: null,
              act: { do: act, followUp: pending.key },
            })),
          },
    suggested: takesFirst
      ? {
          ...button(first),
          label: words.schedule.offer,
          description: null,
          day: words.schedule.offerTo(dayName(first.due)),
        }
      : null,
    others: {
      label: pending !== null ? words.schedule.moveTo : takesFirst ? words.schedule.others : words.schedule.offer,
      heading: !takesFirst,
      buttons: (takesFirst ? choices.slice(1) : choices).map(button),
    },
    own: {
      label: words.schedule.own,
      submit: pending === null ? words.schedule.ownSubmit : words.schedule.moveSubmit,
      min: addDays(today, 1),
      followUp: pending?.key ?? null,
    },
  };
}
