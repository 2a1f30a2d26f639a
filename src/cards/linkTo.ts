import type { OnClick } from './Card';
import type { CardScene } from './CardScene';

const gmail = 'https://mail.google.com/';

/** Addresses that a card may open beside our own server's; the deployment names the same ones (openLinkUrlPrefixes). */
export const linkPrefixes: readonly string[] = [gmail, 'https://wa.me/', 'mailto:', 'tel:'];

/** Longer ones are cut by some browsers and refused by others. */
const LONGEST = 2_000;

/** A click that opens a link; null for an address that is not one of ours or too long, which is then not drawn as a link. */
export function linkTo({ address }: Pick<CardScene, 'address'>, url: string): OnClick | null {
  const own = new URL(address).origin;
  const allowed = [...linkPrefixes, `${own}/`].some((prefix) => url.startsWith(prefix));
  // Spaces and controls would end the address early wherever it is taken apart again.
  return allowed && url.length <= LONGEST && /^[\x21-\x7E]+$/.test(url) ? { openLink: { url } } : null;
}

/** The user's own mailbox, where several accounts may be signed in. */
const mailbox = ({ account }: Pick<CardScene, 'account'>): string =>
  account === null ? `${gmail}mail/u/0/` : `${gmail}mail/?authuser=${encodeURIComponent(account)}`;

/** A message in Gmail, found by its Message-ID. */
export const messageLink = (scene: CardScene, messageId: string): string =>
  `${mailbox(scene)}#search/${encodeURIComponent(`rfc822msgid:${messageId}`)}`;

/** Where Gmail keeps drafts. */
export const draftsLink = (scene: CardScene): string => `${mailbox(scene)}#drafts`;
