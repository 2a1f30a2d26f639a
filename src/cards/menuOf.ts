import { cardsText } from '../i18n/cardsText';
import { paneText } from '../i18n/paneText';
import type { CardAction } from './Card';
import type { CardView } from './CardAct';
import type { CardScene } from './CardScene';
import { doing } from './parts';

const others: readonly CardView[] = ['today', 'templates', 'settings'];

/** The menu in a card's corner: the other views, and this one anew. */
export function menuOf(scene: CardScene, view: CardView): readonly CardAction[] {
  const { views } = paneText(scene.locale);
  const item = (actionLabel: string, shown: CardView): CardAction => ({
    actionLabel,
    onClick: doing(scene, { do: 'show', view: shown }),
  });
  return [
    item(cardsText(scene.locale).refresh, view),
    ...others.filter((one) => one !== view).map((one) => item(views[one], one)),
  ];
}
