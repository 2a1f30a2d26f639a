import type { CadenceFor, CadenceView } from '../panel/cadenceView';
import type { Card } from './Card';
import type { CardNotice, CardScene } from './CardScene';
import { choiceInput } from './choiceInput';
import { plain, quiet, shown, warning } from './formatted';
import { inputNames } from './inputNames';
import { noticeSection } from './noticeSection';
import { button, buttonRow, call, card, doing, paragraph, section } from './parts';

/** The waits between follow-ups of some people, with the dates that they yield for a first contact today. */
export function cardOfCadence(scene: CardScene, view: CadenceView, whom: CadenceFor, notice: CardNotice | null): Card {
  const { title, intro, intervals, preview, error, save, reset } = view;
  const { label, hint, value } = intervals;
  return card('cadence', title, null, [
    ...noticeSection(scene, notice),
    ...section([
      paragraph(quiet(intro)),
      choiceInput(inputNames.whom, view.whom, call(scene, { do: 'pick-cadence' })),
      { textInput: { name: inputNames.intervals, label: plain(label), value, hintText: plain(hint) } },
      ...(error === null ? [] : [paragraph(warning(error))]),
      ...buttonRow([
        button(save, doing(scene, { do: 'cadence-form', whom }), { main: true }),
        reset === null ? null : button(reset, doing(scene, { do: 'save-cadence', whom, intervals: null })),
      ]),
    ]),
    ...(preview === null ? [] : section([paragraph(preview.days.map(shown).join('<br>'))], preview.label)),
  ]);
}
