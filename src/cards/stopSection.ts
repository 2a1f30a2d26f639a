import type { StopElement } from '../panel/PanelElement';
import type { Section } from './Card';
import type { CardScene } from './CardScene';
import { quiet, shown } from './formatted';
import { inputNames } from './inputNames';
import { panelButton } from './panelButton';
import { button, buttonRow, card, doing, opening, paragraph, section } from './parts';
import { quoteLine } from './quoteLine';

/** They asked not to be contacted: in which words, and the one way out, behind a card that asks why. */
export function stopSection(scene: CardScene, stop: StopElement): Section[] {
  const { title, text, quote, explain, confirm, lift } = stop;
  const reason = inputNames.reason;
  const why = card('lift', lift.open, title, [
    ...section([
      { textInput: { name: reason, label: lift.label, type: 'SINGLE_LINE' } },
      ...buttonRow([button(lift.submit, doing(scene, { do: 'lift-form' }, [reason]))]),
    ]),
  ]);
  return section(
    [
      ...(quote === null ? [] : [quoteLine(scene, quote)]),
      paragraph(shown(text)),
      paragraph(quiet(explain)),
      ...(confirm === null ? [] : [paragraph(shown(confirm.text))]),
      ...buttonRow([
        ...(confirm === null ? [] : [panelButton(scene, confirm.yes), panelButton(scene, confirm.no)]),
        button(lift.open, opening(why)),
      ]),
    ],
    title,
  );
}
