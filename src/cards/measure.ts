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

/** Widgets of one answer, cards behind buttons included. Google drops what passes 100 on one card without a word. */
export const MOST_WIDGETS = 58;
/** Bytes of a card. No limit of Google's is known; ours for an answer is 50 KB. */
const MOST_BYTES = 46 * 1024;
/** Rows of every list that are drawn before the rest of the first one. */
const LEAST_ROWS = 2;

/** What a card still has room for. */
export interface Room {
  readonly widgets: number;
  readonly bytes: number;
}

/** How long something is as it is sent. */
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** What stays for others beside this card; negative where it is too large already. */
export const roomBeside = (card: Card): Room => ({
  widgets: MOST_WIDGETS - measure(card),
  bytes: MOST_BYTES - bytesOf(card),
});

/** How many of the rows of each list fit into the room together: the first of each before the rest of any, in order. */
export function fitting(lists: readonly (readonly (readonly Widget[])[])[], { widgets, bytes }: Room): number[] {
  const counts = lists.map(() => 0);
  const left = { widgets, bytes };
  for (const upTo of [LEAST_ROWS, Infinity]) {
    for (const [i, rows] of lists.entries()) {
      for (const row of rows.slice(counts[i], upTo)) {
        left.widgets -= row.reduce((sum, widget) => sum + ofWidget(widget), 0);
        left.bytes -= bytesOf(row);
        if (left.widgets < 0 || left.bytes < 0) return counts;
        counts[i] = (counts[i] ?? 0) + 1;
      }
    }
  }
  return counts;
}
