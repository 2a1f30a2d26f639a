import { insertReply } from '../app/insertReply';
import { redraft } from '../app/redraft';
import type { Conversation } from '../app/Conversation';
import { textId } from '../cards/actParameters';
import { cardOfProblem } from '../cards/cardOfWords';
import { cardOfTemplate } from '../cards/cardOfTemplate';
import type { CardAct } from '../cards/CardAct';
import { firstLook } from '../cards/Look';
import { showing } from '../cards/respond';
import type { Act } from '../app/Act';
import { templateList } from '../core/templates/templateList';
import type { Draft } from '../core/templates/Draft';
import { htmlOf } from '../core/templates/htmlOf';
import { cardsText } from '../i18n/cardsText';
import { hasGaps } from '../panel/draftParts';
import { outcomeText } from '../panel/outcomeText';
import { sampleDraft } from '../panel/sampleDraft';
import { templatesView } from '../panel/templatesView';
import { refuse } from '../app/refuse';
import type { Desk } from './Desk';
import type { Done } from './Done';
import { drawTemplates, placeOf, problem } from './drawView';
import { openConversation } from './openConversation';

type TemplateAct = Extract<CardAct, { readonly do: 'preview' | 'write' }>;

/** Shows what a template says here, or puts it at the cursor of the window in which the user writes. */
export async function actOnTemplate(desk: Desk, act: TemplateAct): Promise<Done> {
  const opened = desk.visit.event.open === null ? null : await openConversation(desk);
  if (opened?.ok === false) {
    const { card, failure } = problem(desk, opened, 'templates');
    return { reply: showing(card, 'update'), failure };
  }
  const conversation = opened?.value?.conversation ?? null;
  const draft = await draftOf(desk, act.template, conversation);
  if (!draft.ok) return refused(desk, draft);
  return act.do === 'preview' ? preview(desk, conversation, draft.value) : write(desk, act, conversation, draft.value);
}

/** For the person of the conversation; for nobody in particular where none is open, and where theirs may not be written, which only shows. */
async function draftOf(desk: Desk, template: string, conversation: Conversation | null): Promise<Act<Draft>> {
  if (!templateList().some(({ id }) => id === template)) return refuse('empty');
  const { locale } = desk;
  if (conversation === null)
    return { ok: true, value: await sampleDraft(template, locale, placeOf(desk) !== 'window') };
  const own = await redraft(desk.ports, conversation, { template });
  if (own.ok || placeOf(desk) === 'window') return own;
  return { ok: true, value: await sampleDraft(template, locale) };
}

function preview(desk: Desk, conversation: Conversation | null, draft: Draft): Done {
  const { use } = templatesView(conversation, desk.locale);
  const name = templateList().find(({ id }) => id === draft.template)?.names[desk.locale] ?? draft.template;
  return { reply: showing(cardOfTemplate(desk.scene(firstLook), name, draft, placeOf(desk), use)), failure: null };
}

async function write(
  desk: Desk,
  { text, seen }: Extract<TemplateAct, { do: 'write' }>,
  conversation: Conversation | null,
  draft: Draft,
): Promise<Done> {
  // Only what was seen is inserted; a window in which nobody writes takes nothing.
  if (placeOf(desk) !== 'window' || (text === null && textId(draft.text) !== seen)) {
    const notice = { text: cardsText(desk.locale).changed, refused: true, undo: null, link: null };
    const { card } = await drawTemplates(desk, notice);
    return { reply: showing(card, 'update'), failure: 'outdated' };
  }
  const marks = draft.gaps.map(({ mark }) => mark);
  if (hasGaps(text ?? draft.text, marks)) return refused(desk, refuse('incomplete'));
  const edited = text === null ? null : { text, html: htmlOf(text, []) };
  const inserted = conversation === null ? null : await insertReply(desk.ports, conversation, draft, edited);
  if (inserted?.ok === false) return refused(desk, inserted);
  const html = desk.host.inserted()?.html ?? edited?.html ?? draft.html;
  const told = cardsText(desk.locale).write.done;
  return {
    reply: { card: null, how: 'update', told, changed: conversation !== null, gmail: { insert: { html } } },
    failure: null,
  };
}

function refused(desk: Desk, act: Act<unknown> & { readonly ok: false }): Done {
  const text = outcomeText(desk.locale, act) ?? '';
  const failure = 'refused' in act ? act.refused.code : act.failure;
  return { reply: showing(cardOfProblem(desk.scene(firstLook), text, 'templates'), 'update'), failure };
}
