import type { Draft } from '../core/templates/Draft';
import { loadPart } from '../core/language/loadPart';
import { loadTemplates } from '../core/templates/loadTemplates';
import type { Conversation } from './Conversation';
import { localeOf } from './localeOf';
import type { Me } from './whoAmI';

/** What a draft is written from, and which sentence stands in which slot where the user has chosen. */
export type DraftSource = Pick<
  Conversation,
  'contact' | 'history' | 'thread' | 'step' | 'open' | 'settings' | 'stage' | 'now'
>;
export type Choices = Readonly<Record<string, { readonly messageId: string; readonly quote: string }>>;

/** The draft of a template for a conversation. Rejects with MissingPart where what writes it cannot be loaded. */
export async function draftFor(template: string, source: DraftSource, me: Me, choices: Choices = {}): Promise<Draft> {
  const { contact, history, thread, step, open, settings, stage, now } = source;
  const locale = localeOf(contact.language, settings.locale ?? 'pt-BR');
  const [{ writeDraftIn }, { proposeContent }, language] = await Promise.all([
    loadPart('the writer of drafts', () => import('../core/templates/writeDraftIn')),
    loadPart('the choice of content', () => import('../core/templates/proposeContent')),
    loadTemplates(locale),
  ]);
  const occasion = { contact, history, step, stage: stage.stage, threadKey: thread.key, open };
  return writeDraftIn(language, {
    ...{ template, contact, history, thread, step, open, now, choices },
    me: { name: me.name, address: me.address },
    calendar: settings.calendar,
    content: proposeContent(settings.contents ?? [], occasion),
    locale,
  });
}
