import type { Conversation } from '../app/Conversation';
import type { Locale } from '../core/Locale';
import { templateList } from '../core/templates/templateList';
import type { Template } from '../core/templates/Template';
import { templatesText } from '../i18n/templatesText';
import type { TemplatesMessages } from '../i18n/pt-BR/templates';

export interface TemplatesView {
  readonly title: string;
  readonly intro: string;
  /** Whose data fills the previews. */
  readonly note: string;
  readonly find: string;
  readonly none: string;
  /** Null where none may be used now: nothing is open, or they asked not to be contacted. */
  readonly use: string | null;
  readonly groups: readonly {
    readonly label: string;
    readonly templates: readonly { readonly id: string; readonly name: string }[];
  }[];
}

type Group = keyof TemplatesMessages['groups'];

function groupOf({ id, segments, actions }: Template): Group {
  if (segments.length === 1 && segments[0] === 'affiliate') return 'affiliate';
  if (id.startsWith('after-sale') || actions.includes('thank')) return 'after-sale';
  if (actions.some((action) => ['close', 'goodbye', 'redirect'].includes(action))) return 'stop';
  return actions.some((action) => ['answer', 'keep-promise'].includes(action)) ? 'answer' : 'follow-up';
}

/** Plain form of a word for finding it: no case, no accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The list of templates in groups, those whose name has `query` in it. */
export function templatesView(conversation: Conversation | null, locale: Locale, query = ''): TemplatesView {
  const words = templatesText(locale);
  const found = templateList().filter(({ names }) => plain(names[locale]).includes(plain(query.trim())));
  const stopped = conversation !== null && conversation.history.stop !== null;
  const order: readonly Group[] = ['follow-up', 'answer', 'stop', 'after-sale', 'affiliate'];
  return {
    title: words.title,
    intro: words.intro,
    note:
      conversation === null
        ? words.previewSample
        : stopped
          ? words.notHere
          : words.previewWith(conversation.contact.name ?? conversation.contact.address),
    find: words.find,
    none: words.none,
    use: conversation === null || stopped ? null : words.use,
    groups: order.flatMap((group) => {
      const templates = found.filter((template) => groupOf(template) === group);
      return templates.length === 0
        ? []
        : { label: words.groups[group], templates: templates.map(({ id, names }) => ({ id, name: names[locale] })) };
    }),
  };
}
