import type { Draft } from '../core/templates/Draft';
import { loadPart } from '../core/language/loadPart';
import { loadTemplates } from '../core/templates/loadTemplates';
import type { Conversation } from './Conversation';
import { localeOf } from './localeOf';
import type { Me } from './whoAmI';

/** What a draft is written from, and which sentence stands in which slot where the user has chosen. */
export type DraftSource = Pick<Conversation, 'contact' | 'history' | 'thread' | 'step' | 'open' | 'settings' | 'now'>;
export type Choices = Readonly<Record<string, { readonly messageId: string; readonly quote: string }>>;

/** The draft of a template for a conversation. Rejects with MissingPart where what writes it cannot be loaded. */
export async function draftFor(template: string, source: DraftSource, me: Me, choices: Choices = {}): Promise<Draft> {
  const { contact, history, thread, step, open, settings, now } = source;
  const locale = localeOf(contact.language, settings.locale ?? 'pt-BR');
  const [{ writeDraftIn }, language] = await Promise.all([
    loadPart('the writer of drafts', () => import('../core/templates/writeDraftIn')),
    loadTemplates(locale),
  ]);
  return writeDraftIn(language, {
    ...{ template, contact, history, thread, step, open, now, choices },
    me: { name: me.name, address: me.address },
    calendar: settings.calendar,
    locale,
  });
}
