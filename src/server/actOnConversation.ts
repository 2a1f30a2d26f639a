import { lookAfter } from '../cards/lookOf';
import { draftsLink } from '../cards/linkTo';
import type { CardAct } from '../cards/CardAct';
import type { CardNotice } from '../cards/CardScene';
import { showing } from '../cards/respond';
import type { Conversation } from '../app/Conversation';
import { cardsText } from '../i18n/cardsText';
import { serverText } from '../i18n/serverText';
import { carryOut, type Told } from '../panel/carryOut';
import { actMoment } from './actMoment';
import { atHour } from './atHour';
import type { Desk } from './Desk';
import type { Done } from './Done';
import { drawConversation, problem } from './drawView';
import { lookAgain, type Opened } from './openConversation';
import { remindAfter } from './remindAfter';
import { scopesFor } from './scopesFor';

type Viewed = 'person' | 'template' | 'reference';
/** Acts of the panel, but for those that other cards do. */
export type ConversationAct = Exclude<
  CardAct,
  {
    do:
      | 'show'
      | 'history'
      | 'today'
      | 'row'
      | 'row-undo'
      | 'templates'
      | 'preview'
      | 'write'
      | 'cadence'
      | 'save-cadence'
      | 'save'
      | 'export'
      | 'ask-erase'
      | 'erase';
  }
>;

/** What a click was: its button, and when that was drawn (ms since the epoch). */
export interface Click {
  readonly id: string;
  readonly madeAt: number;
}

/** Does what was clicked on the open conversation, and draws it as it is then. Doing it again with the same click changes nothing. */
export async function actOnConversation(desk: Desk, opened: Opened, act: ConversationAct, click: Click): Promise<Done> {
  const { conversation, look } = opened;
  if (isLook(act)) return shown(desk, await lookAgain(desk, lookAfter(look, act)), null);

  if (act.do === 'insert') {
    const scopes = scopesFor(desk, ['draft']);
    if (scopes.length > 0) return { reply: { scopes }, failure: 'consent' };
  }
  const number = draftsBefore(conversation, click.madeAt);
  desk.host.number(number);
  const moment = await actMoment(desk.once, partsOf(act, conversation, click, number), desk.ports.clock);
  if (!moment.ok)
    return { reply: showing(problem(desk, moment, 'conversation').card, 'update'), failure: moment.failure };

  const { clock } = moment.value;
  const { calendar } = conversation.settings;
  const meant = act.do === 'schedule-hour' ? atHour(act, calendar, clock.now()) : act;
  const told = await carryOut({ ...desk.ports, clock }, conversation, meant, desk.locale);
  const after = await lookAgain(desk, look);
  const reminded = after.ok && after.value !== null ? await remindAfter(desk, after.value.conversation) : null;
  if (reminded !== null && reminded.ask !== null) return reminded.ask;

  // A second click on what the first one has done already finds nothing left to do: that is no failure.
  const repeated = moment.value.again && !told.ok && act.do !== 'insert';
  const notice = repeated ? null : noticeOf(desk, act, told, reminded?.remark ?? null);
  const done = shown(desk, after, notice);
  if ('scopes' in done.reply) return done;
  const drafted = act.do === 'insert' && told.ok ? desk.host.drafted() : null;
  const gmail = drafted === null ? null : { open: { draftId: drafted.draftId, threadId: drafted.threadId } };
  return {
    reply: { ...done.reply, changed: told.ok, gmail },
    failure:
      told.ok || repeated
        ? reminded?.reminded.state === 'failed'
          ? reminded.reminded.failure
          : done.failure
        : (desk.host.failed() ?? 'refused'),
  };
}

const isLook = (act: ConversationAct): act is Extract<ConversationAct, { readonly do: Viewed }> =>
  act.do === 'person' || act.do === 'template' || act.do === 'reference';

/** The conversation in place of the card from which its act came, whatever was opened above it. */
function shown(desk: Desk, opened: Parameters<typeof drawConversation>[1], notice: CardNotice | null): Done {
  const { card, failure } = drawConversation(desk, opened, notice);
  return { reply: showing(card, 'root'), failure };
}

/** How many drafts had been inserted here when the button was drawn: the next one is another draft, even of the same words. */
function draftsBefore({ history, thread }: Conversation, madeAt: number): number {
  return history.drafts.filter((draft) => draft.thread === thread.key && Date.parse(draft.at) <= madeAt).length;
}

/** A draft is the same one by what it says, whatever button asks for it; any other act by its button and what was typed. */
function partsOf(
  act: ConversationAct,
  { thread, contact, draft }: Conversation,
  { id }: Click,
  number: number,
): readonly unknown[] {
  return act.do === 'insert'
    ? ['insert', thread.key, contact.address, number, draft?.subject, act.text ?? draft?.text]
    : [id, act];
}

function noticeOf(desk: Desk, act: ConversationAct, told: Told, remark: string | null): CardNotice {
  const words = cardsText(desk.locale);
  const drafts = { label: words.drafts, url: draftsLink(desk.scene({ person: null, template: null, choices: {} })) };
  if (act.do === 'insert' && told.ok && desk.host.drafted()?.elsewhere === true) {
    return { text: words.elsewhere, refused: true, undo: null, link: drafts };
  }
  const failed = desk.host.failed();
  if (act.do === 'insert' && (failed === 'timeout' || failed === 'offline' || failed === 'broken')) {
    return { text: serverText(desk.locale).draftUnsure, refused: true, undo: null, link: drafts };
  }
  const text = remark === null ? told.text : `${told.text} ${remark}`;
  return { text, refused: !told.ok, undo: told.undo, link: null };
}
