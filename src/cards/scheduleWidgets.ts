import { cardsText } from '../i18n/cardsText';
import type { ScheduleElement } from '../panel/PanelElement';
import type { Button, Widget } from './Card';
import type { CardScene } from './CardScene';
import { bold, plain, quiet, warning } from './formatted';
import { inputNames } from './inputNames';
import { panelButton } from './panelButton';
import { button, buttonRow, card, doing, line, opening, paragraph, section } from './parts';

/** Other dates, each with its day, and pickers for a day of one's own, with an hour where one is meant. */
function dates(scene: CardScene, { others, own }: ScheduleElement): Button {
  const { day, hour } = inputNames;
  const words = cardsText(scene.locale);
  const offered = others.buttons.map((one) => panelButton(scene, { ...one, label: one.description ?? one.label }));
  const picker = card('dates', others.label, null, [
    ...section(buttonRow(offered)),
    ...section([
      {
        dateTimePicker: {
          name: day,
          label: plain(own.label),
          type: 'DATE_ONLY',
          valueMsEpoch: String(Date.parse(`${own.min}T00:00:00Z`)),
        },
      },
      { dateTimePicker: { name: hour, label: plain(words.hour), type: 'TIME_ONLY' } },
      paragraph(quiet(words.hourHint)),
      ...buttonRow([button(own.submit, doing(scene, { do: 'pick-day', followUp: own.followUp }, [day]))]),
    ]),
  ]);
  return button(others.label, opening(picker));
}

/** One tap takes the suggested date, with other dates beside it. Once planned: done, skip, cancel, move. */
export function scheduleWidgets(scene: CardScene, schedule: ScheduleElement): Widget[] {
  const { main, instead, planned, suggested } = schedule;
  const take =
    suggested === null
      ? null
      : panelButton(scene, { ...suggested, label: `${suggested.label} ${suggested.day}` }, main);
  return [
    ...(instead === null ? [] : [paragraph(quiet(instead))]),
    ...(planned === null
      ? []
      : [
          line((planned.late ? warning : bold)(planned.text), { startIcon: { knownIcon: 'INVITE' } }),
          ...buttonRow(planned.buttons.map((one) => panelButton(scene, one))),
        ]),
    ...buttonRow([take, dates(scene, schedule)]),
  ];
}
