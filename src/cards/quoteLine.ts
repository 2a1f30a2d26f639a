import type { PanelButton, PanelQuote } from '../panel/PanelElement';
import type { Button, OnClick, Widget } from './Card';
import type { CardScene } from './CardScene';
import { beginning, shown } from './formatted';
import { linkTo, messageLink } from './linkTo';
import { line } from './parts';

/** Characters of a quote that are shown; the message itself is one click away. */
const LONGEST = 300;

/** The click that opens a message in Gmail; null where there is none, or its Message-ID is nothing that a link can carry. */
export function openMessage(scene: CardScene, open: PanelButton | null): OnClick | null {
  return open?.act.do === 'open' ? linkTo(scene, messageLink(scene, open.act.messageId)) : null;
}

/** What somebody wrote, word for word, with who and when; a click on it opens the message. */
export function quoteLine(
  scene: CardScene,
  quote: PanelQuote,
  rest: { readonly above?: string; readonly button?: Button } = {},
): Widget {
  const link = openMessage(scene, quote.open);
  return line(shown(`“${beginning(quote.text, LONGEST)}”`), {
    ...rest,
    ...(link === null || quote.open === null
      ? {}
      : { startIcon: { knownIcon: 'EMAIL', altText: quote.open.label }, onClick: link }),
    below: quote.source,
  });
}
