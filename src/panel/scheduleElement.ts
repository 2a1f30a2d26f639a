import { addDays } from '../core/dates/addDays';
import type { ScheduleChoice } from '../core/followup/ScheduleChoice';
import { dayText } from '../i18n/dayText';
import type { ScheduleElement } from './PanelElement';
import { dayIn, type Scene } from './Scene';
import { isDueNow } from './stepElement';

/** The follow-up to plan, or the planned one with what can be done about it; null where scheduling is refused. */
export function scheduleElement(scene: Scene): ScheduleElement | null {
  const { conversation, locale, words, today } = scene;
  const { choices, pending, history } = conversation;
  if (history.stop !== null || (choices.length === 0 && pending === null)) return null;
  const dayName = (iso: string): string => dayText(locale, dayIn(scene, iso), today);
  const button = ({ kind, due }: ScheduleChoice) => ({
    label: words.schedule.choices[kind],
    description: `${words.schedule.choices[kind]}: ${dayName(due)}`,
    day: dayName(due),
    act: pending === null ? ({ do: 'schedule', due } as const) : ({ do: 'move', followUp: pending.key, due } as const),
  });
  const [first] = choices;
  const takesFirst = pending === null && first !== undefined;
  const late = pending !== null && dayIn(scene, pending.due) < today;
  return {
    kind: 'schedule',
    main: takesFirst && !(isDueNow(scene) && conversation.draft !== null),
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
      label: pending === null ? words.schedule.others : words.schedule.move,
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
