import type { Action, Button, Card, OnClick, Widget } from '../../../src/cards/Card';
import type { AnswerRead } from './AnswerRead';

/** The card that an answer shows last; throws where it shows none. */
export function cardIn(answer: AnswerRead | null): Card {
  const action = answer?.action ?? answer?.renderActions?.action;
  const last = action?.navigations?.at(-1);
  const card = last?.pushCard ?? last?.updateCard;
  if (card === undefined) throw new Error(`no card in ${JSON.stringify(answer)}`);
  return card;
}

const clicksOf = (widget: Widget): (OnClick | undefined)[] => {
  if ('buttonList' in widget) return widget.buttonList.buttons.map(({ onClick }) => onClick);
  if ('decoratedText' in widget) return [widget.decoratedText.onClick, widget.decoratedText.button?.onClick];
  if ('selectionInput' in widget && widget.selectionInput.onChangeAction)
    return [{ action: widget.selectionInput.onChangeAction }];
  return [];
};

const widgetsOf = (card: Card): readonly Widget[] => card.sections.flatMap(({ widgets }) => widgets);

/** A card and every card behind its buttons. */
export function allCards(card: Card): Card[] {
  const clicks = [...widgetsOf(card).flatMap(clicksOf), ...(card.cardActions ?? []).map(({ onClick }) => onClick)];
  return [card, ...clicks.flatMap((click) => (click !== undefined && 'card' in click ? allCards(click.card) : []))];
}

/** Every call that a card offers, those of the cards behind it included. */
export function actionsIn(card: Card): Action[] {
  return allCards(card).flatMap((one) =>
    [...widgetsOf(one).flatMap(clicksOf), ...(one.cardActions ?? []).map(({ onClick }) => onClick)].flatMap((click) =>
      click !== undefined && 'action' in click ? [click.action] : [],
    ),
  );
}

/** What the first button sends that does this act; throws where there is none. */
export function press(card: Card, act: string, where: Readonly<Record<string, string>> = {}): Record<string, string> {
  const all = actionsIn(card).map(({ parameters }) =>
    Object.fromEntries(parameters.map(({ key, value }) => [key, value])),
  );
  const found = all.find(
    (one) => one['do'] === act && Object.entries(where).every(([name, value]) => one[name] === value),
  );
  if (found === undefined) throw new Error(`no ${act} among ${all.map((one) => one['do']).join(', ')}`);
  return found;
}

const buttonText = ({ text }: Button): string => `[${text}]`;

function wordsOf(widget: Widget): string {
  if ('textParagraph' in widget) return widget.textParagraph.text;
  if ('decoratedText' in widget) {
    const { topLabel = '', text, bottomLabel = '' } = widget.decoratedText;
    return [topLabel, text, bottomLabel].filter(Boolean).join(' · ');
  }
  if ('buttonList' in widget) return widget.buttonList.buttons.map(buttonText).join(' ');
  if ('selectionInput' in widget) return widget.selectionInput.label;
  return '';
}

/** All that a card says, those behind its buttons not included. */
export function textOf(card: Card): string {
  const sections = card.sections.flatMap(({ header = '', widgets }) => [header, ...widgets.map(wordsOf)]);
  return [card.header.title, card.header.subtitle ?? '', ...sections].filter(Boolean).join('\n');
}
