import { cardsText } from '../i18n/cardsText';
import type { RecordElement } from '../panel/PanelElement';
import type { Button, Section } from './Card';
import type { CardScene } from './CardScene';
import { choiceInput } from './choiceInput';
import { plain, shown } from './formatted';
import { inputNames } from './inputNames';
import { button, buttonRow, call, card, doing, opening, paragraph, section } from './parts';
import { panelButton } from './panelButton';

/** The day when contact is welcome again, and why, on a card of its own. */
function pausing(
  scene: CardScene,
  { open, explain, day, reason, submit }: NonNullable<RecordElement['pause']>,
): Button {
  const valueMsEpoch = String(Date.parse(`${day.value}T00:00:00Z`));
  const ask = card('pause', open, null, [
    ...section([
      paragraph(shown(explain)),
      { dateTimePicker: { name: inputNames.day, label: plain(day.label), type: 'DATE_ONLY', valueMsEpoch } },
      { textInput: { name: inputNames.note, label: plain(reason), type: 'SINGLE_LINE' } },
      ...buttonRow([button(submit, doing(scene, { do: 'pause-form' }, [inputNames.day]))]),
    ]),
  ]);
  return button(open, opening(ask));
}

function stopping(scene: CardScene, stop: NonNullable<RecordElement['stop']>): Button {
  const confirm = card('stop', stop.open, null, [
    ...section([paragraph(shown(stop.explain)), ...buttonRow([panelButton(scene, stop.confirm)])]),
  ]);
  return button(stop.open, opening(confirm));
}

/** What happened outside e-mail: by one tap for WhatsApp and telephone, and as a form; and the request to stop that came by another way. */
export function recordSection(scene: CardScene, record: RecordElement): Section[] {
  const { spoke } = cardsText(scene.locale);
  const { title, channel, direction, preferred, note, placeholder, submit, pause, stop } = record;
  const form = card('record', title, null, [
    ...section([
      choiceInput(inputNames.channel, channel, null),
      choiceInput(inputNames.direction, direction, null),
      { textInput: { name: inputNames.note, label: plain(note), type: 'SINGLE_LINE', hintText: plain(placeholder) } },
      ...buttonRow([button(submit, doing(scene, { do: 'record' }), { main: true })]),
    ]),
    ...section([
      choiceInput(inputNames.preferred, preferred, call(scene, { do: 'pick-preferred' })),
      ...buttonRow([pause === null ? null : pausing(scene, pause), stop === null ? null : stopping(scene, stop)]),
    ]),
  ]);
  const touch = (by: 'whatsapp' | 'phone'): Button =>
    button(spoke[by], doing(scene, { do: 'touch', channel: by, direction: 'sent', note: '' }));
  return section(buttonRow([touch('whatsapp'), touch('phone'), button(title, opening(form))]));
}
