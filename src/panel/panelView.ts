import type { Conversation } from '../app/Conversation';
import type { Locale } from '../core/Locale';
import type { Abilities } from '../core/ports/MailHost';
import { contactElement } from './contactElement';
import { draftElement } from './draftElement';
import { historyElement } from './historyElement';
import type { BannerElement, PanelElement, PanelView } from './PanelElement';
import { peopleElement } from './peopleElement';
import { recordElement } from './recordElement';
import { scheduleElement } from './scheduleElement';
import { sceneOf, type Scene } from './Scene';
import { statusElement } from './statusElement';
import { stepElement } from './stepElement';
import { stopElement } from './stopElement';

function partlySeen({ conversation, words }: Scene): BannerElement | null {
  return conversation.thread.seen === 'part' ? { kind: 'banner', tone: 'info', text: words.contact.fromQuote } : null;
}

/**
 * Everything that a person sees of a conversation, from top to bottom, for whoever draws it. After a stop there is no step, no date and
 * no draft but the answer to a message that they wrote since (DOMAIN: When to stop).
 */
export function panelView(conversation: Conversation, locale: Locale, abilities: Abilities): PanelView {
  const scene = sceneOf(conversation, locale, abilities);
  const elements: (PanelElement | null)[] = [
    contactElement(scene),
    peopleElement(scene),
    statusElement(scene),
    stopElement(scene),
    conversation.step.action === 'stop' ? null : stepElement(scene),
    scheduleElement(scene),
    draftElement(scene),
    conversation.step.action === 'stop' ? null : recordElement(scene),
    partlySeen(scene),
    historyElement(scene),
  ];
  return elements.filter((element) => element !== null);
}
