import type { Conversation } from '../app/Conversation';
import type { Day } from '../core/dates/Day';
import { dayOf } from '../core/dates/dayOf';
import { inZone } from '../core/dates/inZone';
import type { Channel } from '../core/ledger/LedgerEvent';
import type { Locale } from '../core/Locale';
import type { Abilities } from '../core/ports/MailHost';
import type { PaneMessages } from '../i18n/pt-BR/pane';
import { paneText } from '../i18n/paneText';

/** What every element of the view is made from. */
export interface Scene {
  readonly conversation: Conversation;
  readonly abilities: Abilities;
  readonly locale: Locale;
  readonly words: PaneMessages;
  /** The civil day of now, in the user's zone. */
  readonly today: Day;
  /** How the contact is named inside a sentence; null when only an address is known. */
  readonly who: string | null;
}

/** Gathers it once for all elements. */
export function sceneOf(conversation: Conversation, locale: Locale, abilities: Abilities): Scene {
  const { contact, now, settings } = conversation;
  return {
    conversation,
    abilities,
    locale,
    words: paneText(locale),
    today: inZone(now, settings.calendar.timeZone).slice(0, 10),
    who: contact.firstName ?? contact.name,
  };
}

/** A channel inside a sentence: "por telefone", but "por WhatsApp". */
export const channelInSentence = ({ words }: Scene, channel: Channel): string =>
  channel === 'whatsapp' ? words.channels[channel] : words.channels[channel].toLowerCase();

/** The civil day of a moment in the user's zone; empty for none. */
export const dayIn = (scene: Scene, iso: string | null): Day =>
  iso === null ? '' : dayOf(iso, scene.conversation.settings.calendar.timeZone);
