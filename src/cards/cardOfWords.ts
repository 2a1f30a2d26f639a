import { cardsText } from '../i18n/cardsText';
import { paneText } from '../i18n/paneText';
import { settingsText } from '../i18n/settingsText';
import type { Card } from './Card';
import type { CardView } from './CardAct';
import type { CardScene } from './CardScene';
import { shown } from './formatted';
import { linkTo } from './linkTo';
import { menuOf } from './menuOf';
import { button, buttonRow, card, doing, paragraph, section } from './parts';

/** A card that says one thing. `again`: the view to try next, behind a button with this label. */
function saying(scene: CardScene, title: string, text: string, again: { view: CardView; label: string } | null): Card {
  const retry = again === null ? null : button(again.label, doing(scene, { do: 'show', view: again.view }));
  return {
    ...card('words', title, null, section([paragraph(shown(text)), ...buttonRow([retry])])),
    cardActions: menuOf(scene, again?.view ?? 'today'),
  };
}

/** What went wrong and what to do (`outcomeText`), with a way to try again. */
export const cardOfProblem = (scene: CardScene, text: string, view: CardView): Card =>
  saying(scene, cardsText(scene.locale).problem, text, { view, label: paneText(scene.locale).tryAgain });

/** Nothing is wrong, there is only nothing to show: nothing open, nobody from outside. */
export const cardOfNothing = (scene: CardScene, text: string): Card =>
  saying(scene, cardsText(scene.locale).nothing, text, null);

/** The answer would come too late for Google: what is being done goes on, and a click asks for it again. */
export function cardOfWaiting(scene: CardScene, view: CardView): Card {
  const { waiting, refresh } = cardsText(scene.locale);
  return saying(scene, waiting.title, waiting.text, { view, label: refresh });
}

/** Where a file with all my data can be fetched. An address that is not ours is not drawn. */
export function cardOfExport(scene: CardScene, url: string): Card {
  const { data } = cardsText(scene.locale);
  const link = linkTo(scene, url);
  return card('export', settingsText(scene.locale).export, null, [
    ...section([paragraph(shown(data.file)), ...buttonRow([link === null ? null : button(data.download, link)])]),
  ]);
}
