import type { Card, OnClick, Section, Widget } from './Card';

const ofClick = (click: OnClick | undefined): number =>
  click !== undefined && 'card' in click ? measure(click.card) : 0;

function ofWidget(widget: Widget): number {
  if ('buttonList' in widget)
    return 1 + widget.buttonList.buttons.reduce((sum, { onClick }) => sum + ofClick(onClick), 0);
  if ('decoratedText' in widget) {
    const { onClick, button } = widget.decoratedText;
    return 1 + ofClick(onClick) + ofClick(button?.onClick);
  }
  return 1;
}

/** How many widgets some sections have, those of the cards behind their buttons included. */
export const widgetsIn = (sections: readonly Section[]): number =>
  sections.reduce((sum, { widgets }) => sum + widgets.reduce((part, widget) => part + ofWidget(widget), 0), 0);

/** How many widgets a card has, those of the cards behind its buttons included. */
export function measure({ sections, cardActions = [] }: Card): number {
  return widgetsIn(sections) + cardActions.reduce((sum, { onClick }) => sum + ofClick(onClick), 0);
}
