import type { Draft } from '../core/templates/Draft';
import { writeDraft } from '../core/templates/writeDraft';
import type { Conversation } from './Conversation';
import { localeOf } from './localeOf';
import type { Me } from './whoAmI';

/** What a draft is written from, and which sentence stands in which slot where the user has chosen. */
export type DraftSource = Pick<Conversation, 'contact' | 'history' | 'thread' | 'step' | 'open' | 'settings' | 'now'>;
export type Choices = Readonly<Record<string, { readonly messageId: string; readonly quote: string }>>;

/** The draft of a template for a conversation. */
export function draftFor(template: string, source: DraftSource, me: Me, choices: Choices = {}): Draft {
  const { contact, history, thread, step, open, settings, now } = source;
  return writeDraft({
    ...{ template, contact, history, thread, step, open, now, choices },
    me: { name: me.name, address: me.address },
    calendar: settings.calendar,
    locale: localeOf(contact.language, settings.locale ?? 'pt-BR'),
  });
}
