import type { Draft } from '../core/templates/Draft';
import { cardsText } from '../i18n/cardsText';
import { paneText } from '../i18n/paneText';
import { draftParts } from '../panel/draftParts';
import { missingText } from '../panel/missingText';
import { textId } from './actParameters';
import type { Card, Widget } from './Card';
import type { CardScene } from './CardScene';
import type { TemplatePlace } from './TemplatesLook';
import { draftMarkup } from './draftMarkup';
import { plain, shown, warning } from './formatted';
import { inputNames } from './inputNames';
import { button, buttonRow, card, doing, line, opening, paragraph, section } from './parts';

/** Into the window in which the user writes: as it is where nothing is missing, else only after it was gone over. */
function writing(scene: CardScene, { template, text, subject, gaps }: Draft): Widget[] {
  const { draft } = paneText(scene.locale);
  const complete = gaps.length === 0;
  const edit = complete ? draft.editReady : draft.edit;
  const field: Widget = {
    textInput: { name: inputNames.text, label: plain(draft.editing), type: 'MULTIPLE_LINE', value: text },
  };
  const submit = doing(scene, { do: 'write-edited', template }, [inputNames.text]);
  const editor = card('edit', edit, subject, [
    ...section([field, ...buttonRow([button(draft.editDone, submit, { main: true })])]),
  ]);
  const insert = doing(scene, { do: 'write', template, text: null, seen: textId(text) });
  return buttonRow([
    complete ? button(cardsText(scene.locale).write.insert, insert, { main: true }) : null,
    button(edit, opening(editor), { main: !complete }),
  ]);
}

/** What a template says here, and the way to use it; `use` is null where none may be used now. */
export function cardOfTemplate(
  scene: CardScene,
  name: string,
  draft: Draft,
  place: TemplatePlace,
  use: string | null,
): Card {
  const words = paneText(scene.locale);
  const missing = missingText(draft, words);
  const parts = draftParts(
    draft.text,
    draft.references.map(({ inserted }) => inserted),
    draft.gaps.map(({ mark }) => mark),
  );
  const take: Widget[] =
    place === 'window'
      ? writing(scene, draft)
      : use === null
        ? []
        : buttonRow([button(use, doing(scene, { do: 'template', template: draft.template }), { main: true })]);
  return card('template', name, null, [
    ...section([
      ...(missing === null ? [] : [paragraph(warning(missing))]),
      line(shown(draft.subject), { above: words.draft.subject }),
      paragraph(draftMarkup(parts)),
      ...take,
    ]),
  ]);
}
