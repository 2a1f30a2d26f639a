import { cardsText } from '../i18n/cardsText';
import { settingsText } from '../i18n/settingsText';
import type { SettingField, SettingsView, SettingValues } from '../panel/settingsView';
import type { Card, Widget } from './Card';
import type { CardNotice, CardScene } from './CardScene';
import { choiceInput } from './choiceInput';
import { plain, quiet, shown, warning } from './formatted';
import { inputNames } from './inputNames';
import { menuOf } from './menuOf';
import { noticeSection } from './noticeSection';
import { button, buttonRow, card, doing, opening, paragraph, section } from './parts';

/** What was typed and could not be taken, and why, by field. */
export interface SettingTry {
  readonly values: SettingValues;
  readonly errors: Partial<SettingValues>;
}

function fieldOf(field: SettingField, typed: SettingTry | null): Widget[] {
  const { id, kind, label, hint, options } = field;
  const tried = typed?.values[id];
  // What is not offered cannot be shown as chosen.
  const offered = kind !== 'choice' || options.some((option) => option.value === tried);
  const value = offered ? (tried ?? field.value) : field.value;
  const error = typed?.errors[id];
  // A choice has no hint of its own, and a field's is cut where it is long.
  const beside = hint !== null && (kind === 'choice' || plain(hint) !== hint) ? hint : null;
  const input: Widget =
    kind === 'choice'
      ? choiceInput(id, { label, value, options }, null)
      : {
          textInput: {
            name: id,
            label: plain(label),
            type: kind === 'lines' ? 'MULTIPLE_LINE' : 'SINGLE_LINE',
            value,
            ...(hint === null || beside !== null ? {} : { hintText: plain(hint) }),
          },
        };
  return [
    input,
    ...(beside === null ? [] : [paragraph(quiet(beside))]),
    ...(error === undefined ? [] : [paragraph(warning(error))]),
  ];
}

/** Who I am, my language and calendar, and my data. `typed`: what was wrong with the last try to save; null draws what is set. */
export function cardOfSettings(
  scene: CardScene,
  view: SettingsView,
  typed: SettingTry | null,
  notice: CardNotice | null,
): Card {
  const words = settingsText(scene.locale);
  const { data } = cardsText(scene.locale);
  const address = inputNames.address;
  const erasing = card('erase', words.erase, null, [
    ...section([
      paragraph(quiet(data.eraseHint)),
      { textInput: { name: address, label: plain(words.eraseAddress), type: 'SINGLE_LINE' } },
      ...buttonRow([button(words.eraseSubmit, doing(scene, { do: 'erase-form' }, [address]))]),
    ]),
  ]);
  return {
    ...card('settings', view.title, null, [
      ...noticeSection(scene, notice),
      ...view.sections.flatMap(({ label, fields }) =>
        section(
          fields.flatMap((field) => fieldOf(field, typed)),
          label,
        ),
      ),
      ...section(
        buttonRow([
          button(view.save, doing(scene, { do: 'save-form' }), { main: true }),
          button(words.cadences.title, doing(scene, { do: 'cadence', whom: '', opens: true })),
        ]),
      ),
      ...section(
        [
          paragraph(shown(data.privacy)),
          paragraph(quiet(words.exportHint)),
          ...buttonRow([button(words.export, doing(scene, { do: 'export' })), button(words.erase, opening(erasing))]),
        ],
        words.data,
      ),
    ]),
    cardActions: menuOf(scene, 'settings'),
  };
}

/** What erasing would do, before it is done. */
export function cardOfErasing(scene: CardScene, address: string): Card {
  const words = settingsText(scene.locale);
  return card('erase-confirm', words.erase, null, [
    ...section([
      paragraph(shown(words.eraseConfirm(address))),
      paragraph(quiet(cardsText(scene.locale).data.eraseHint)),
      ...buttonRow([
        button(words.eraseYes, doing(scene, { do: 'erase', address })),
        button(words.eraseNo, doing(scene, { do: 'show', view: 'settings' })),
      ]),
    ]),
  ]);
}
