import type { Action, Card } from '../../cards/Card';

/** What a click in a card can ask of the preview. */
export interface Clicks {
  /** `changed`: an input that was changed by this very click. */
  readonly call: (action: Action, changed?: Readonly<Record<string, string>>) => void;
  readonly push: (card: Card) => void;
  /** A link to a message that the preview opens itself, by its Message-ID. */
  readonly openMessage: (messageId: string) => void;
  readonly busy: boolean;
}

/** The Message-ID in a link that finds a message in Gmail; null for every other link. */
export function messageOf(url: string): string | null {
  const found = /^https:\/\/mail\.google\.com\/.*rfc822msgid%3A([^&]+)$/.exec(url)?.[1];
  try {
    return found === undefined ? null : decodeURIComponent(found);
  } catch {
    return null;
  }
}
