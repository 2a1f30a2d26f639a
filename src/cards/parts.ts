import type { Action, Button, Card, DecoratedText, OnClick, Section, Widget } from './Card';
import { actParameters, type ButtonAct } from './actParameters';
import type { CardScene } from './CardScene';
import { plain, shown } from './formatted';

/** A call of our server that does this act; `text`: the draft on the card, for the act that inserts it as it is. */
export function call(scene: CardScene, act: ButtonAct, text = ''): Action {
  const parameters = scene.sign(actParameters(act, scene.look, text));
  return {
    function: scene.address,
    parameters: Object.entries(parameters).map(([key, value]) => ({ key, value })),
    loadIndicator: 'SPINNER',
  };
}

/** A click that does this act. `needs`: inputs that must not be empty. */
export const doing = (scene: CardScene, act: ButtonAct, needs: readonly string[] = [], text = ''): OnClick => ({
  action: { ...call(scene, act, text), ...(needs.length === 0 ? {} : { requiredWidgets: needs }) },
});

export const opening = (card: Card): OnClick => ({ card });

/** `description`: what a screen reader says where the label alone is too short. */
export function button(
  label: string,
  onClick: OnClick,
  { description = null, main = false }: { readonly description?: string | null; readonly main?: boolean } = {},
): Button {
  return {
    text: plain(label),
    ...(description === null ? {} : { altText: plain(description) }),
    ...(main ? { type: 'FILLED' } : {}),
    onClick,
  };
}

/** Buttons side by side; nothing for none. */
export const buttonRow = (buttons: readonly (Button | null)[]): Widget[] => {
  const present = buttons.filter((one) => one !== null);
  return present.length === 0 ? [] : [{ buttonList: { buttons: present } }];
};

/** A paragraph of ready markup (`formatted`); `lines`: longer ones are folded by Google. */
export const paragraph = (markup: string, lines?: number): Widget => ({
  textParagraph: { text: markup, ...(lines === undefined ? {} : { maxLines: lines }) },
});

/** A line with a label above and a remark below; `markup` as `formatted` makes it. */
export const line = (
  markup: string,
  rest: Omit<DecoratedText, 'text' | 'wrapText' | 'topLabel' | 'bottomLabel'> & {
    readonly above?: string | null;
    readonly below?: string | null;
  } = {},
): Widget => {
  const { above = null, below = null, ...others } = rest;
  return {
    decoratedText: {
      ...others,
      ...(above === null || above === '' ? {} : { topLabel: plain(above) }),
      text: markup,
      wrapText: true,
      ...(below === null || below === '' ? {} : { bottomLabel: plain(below) }),
    },
  };
};

export const section = (widgets: readonly Widget[], header: string | null = null): Section[] =>
  widgets.length === 0 ? [] : [{ ...(header === null ? {} : { header: shown(header) }), widgets }];

/** A section of which the first `open` widgets are seen at first. */
export const folded = (widgets: readonly Widget[], header: string, open: number): Section[] =>
  widgets.length <= open
    ? section(widgets, header)
    : section(widgets, header).map((one) => ({ ...one, collapsible: true, uncollapsibleWidgetsCount: open }));

/** A card with at least one section: Google shows nothing for an empty one. */
export const card = (name: string, title: string, subtitle: string | null, sections: readonly Section[]): Card => ({
  name,
  header: { title: plain(title), ...(subtitle === null || subtitle === '' ? {} : { subtitle: plain(subtitle) }) },
  sections,
});
