import { cardsText } from '../i18n/cardsText';
import type { TodayRow } from '../panel/todayView';
import { rowId } from './actParameters';
import type { Button, Widget } from './Card';
import type { RowSeen } from './CardAct';
import type { CardScene } from './CardScene';
import { bold, plain, quiet, shown, warning } from './formatted';
import { inputNames } from './inputNames';
import { button, buttonRow, card, doing, line, opening, section } from './parts';
import { openMessage } from './quoteLine';
import type { TodayLook } from './TodayLook';

function about(scene: CardScene, { name, detail, title, when, reason, open }: TodayRow): Widget {
  const link = openMessage(scene, open);
  const due = when === null ? '' : ` · ${when.late === null ? shown(when.text) : warning(when.late)}`;
  return line(`${bold(name)}${due}<br>${shown(title)}<br>${quiet(reason)}`, {
    below: detail,
    ...(link === null || open === null
      ? {}
      : { startIcon: { knownIcon: 'PERSON', altText: open.label }, onClick: link }),
  });
}

/** Other dates, on a card that opens without a call; null where none puts it off. */
function putOff(scene: CardScene, { title, name, move }: TodayRow, seen: RowSeen): Button | null {
  if (move === null) return null;
  const { label, description, options, own } = move;
  const offered = options.map((one) =>
    button(one.dated, doing(scene, { do: 'row', ...seen, act: one.act }), { description: one.description }),
  );
  const day = inputNames.day;
  const value = String(Date.parse(`${own.min}T00:00:00Z`));
  const dates = card('put-off', name, title, [
    ...section(buttonRow(offered), cardsText(scene.locale).until),
    ...section([
      { dateTimePicker: { name: day, label: plain(own.label), type: 'DATE_ONLY', valueMsEpoch: value } },
      ...buttonRow([button(own.submit, doing(scene, { do: 'row-day', ...seen }, [day]))]),
    ]),
  ]);
  return button(label, opening(dates), { description });
}

/** Somebody in the list: a tap opens their newest message in Gmail, and below it stands what can be done from here. */
export function todayRowWidgets(scene: CardScene, row: TodayRow, look: TodayLook): Widget[] {
  const seen: RowSeen = { person: row.key, seen: rowId(row.item), look };
  return [
    about(scene, row),
    ...buttonRow([
      ...row.buttons.map(({ label, description, act }) =>
        button(label, doing(scene, { do: 'row', ...seen, act }), { description }),
      ),
      putOff(scene, row, seen),
    ]),
  ];
}
