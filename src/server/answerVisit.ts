import { loadSettings } from '../app/loadSettings';
import { actFrom } from '../cards/actFrom';
import type { ActParameters, CardAct, CardView } from '../cards/CardAct';
import { cardOfHistory } from '../cards/historySection';
import type { CardNotice } from '../cards/CardScene';
import { respond, showing, type Reply } from '../cards/respond';
import { cardsText } from '../i18n/cardsText';
import { panelView } from '../panel/panelView';
import { actOnConversation, type Click } from './actOnConversation';
import { actOnSettings } from './actOnSettings';
import { actOnTemplate } from './actOnTemplate';
import { actOnToday } from './actOnToday';
import type { Desk } from './Desk';
import type { Done } from './Done';
import type { Drawn } from './Drawn';
import { drawCadence, drawConversation, drawTemplates, drawToday, drawView, problem } from './drawView';
import { ledgerOnce } from './ledgerOnce';
import { openConversation } from './openConversation';
import { dropLeftReminders } from './dropLeftReminders';
import { remind } from './remind';
import { scopesFor } from './scopesFor';
import { typedIn } from './typedIn';
import type { Visited } from './Visit';

/** What Gmail shows where it calls without a click. */
export function firstView({ endpoint, event }: Desk['visit']): CardView {
  if (endpoint === 'settings') return 'settings';
  if (endpoint === 'compose' || event.open?.kind === 'draft') return 'templates';
  return event.open === null ? 'today' : 'conversation';
}

/** Answers a visit: a trigger by its view, a click by what its button means. */
export async function answerVisit(desk: Desk): Promise<Visited> {
  const { parameters } = desk.visit.event;
  if (parameters.size === 0) return answerTrigger(desk);

  const checked = desk.check(parameters);
  if (!checked.ok) {
    const done = { ...(await anew(desk, cardsText(desk.locale).again)), failure: checked.reason };
    return { answer: respond('click', done.reply), kind: 'click', failure: done.failure };
  }
  const done = await answerClick(desk, checked.parameters, { id: checked.click, madeAt: checked.madeAt });
  return { answer: respond('click', done.reply), kind: checked.parameters['do'] ?? 'click', failure: done.failure };
}

async function answerTrigger(desk: Desk): Promise<Visited> {
  const view = firstView(desk.visit);
  const scopes = view === 'conversation' ? scopesFor(desk, ['read']) : [];
  if (scopes.length > 0) return { answer: respond('trigger', { scopes }), kind: view, failure: 'consent' };
  desk.later(dropLeftReminders(desk));
  const { card, failure } = await (view === 'conversation' ? drawOpened(desk) : drawView(desk, view, null));
  return { answer: respond('trigger', showing(card)), kind: view, failure };
}

/** The conversation that was just opened. Reminders that a server did not bring to an end are brought there meanwhile. */
async function drawOpened(desk: Desk): Promise<Drawn> {
  const ports = { ...desk.ports, ledger: ledgerOnce(desk.ports.ledger) };
  const opened = await openConversation({ ports });
  if (opened.ok && opened.value !== null) desk.later(remind(desk, opened.value.conversation, { ports }));
  return drawConversation(desk, opened, null);
}

async function answerClick(desk: Desk, parameters: ActParameters, click: Click): Promise<Done> {
  const settings = await loadSettings(desk.ports);
  if (!settings.ok) return drawnAs(problem(desk, settings, firstView(desk.visit)), 'update');
  const inputs = typedIn(desk.visit.event, settings.value.calendar.timeZone);
  const early = actFrom(parameters, inputs, []);
  const aside = early === null ? null : await answerAside(desk, early, click);
  if (aside !== null) return aside;

  const opened = await openConversation(desk, parameters);
  if (!opened.ok || opened.value === null) return drawnAs(drawConversation(desk, opened, null), 'root');
  const { conversation } = opened.value;
  const view = panelView(conversation, desk.locale, desk.abilities);
  const act = actFrom(parameters, inputs, view);
  if (act === null || !isOnConversation(act))
    return { ...(await anew(desk, cardsText(desk.locale).changed)), failure: 'outdated' };
  if (act.do === 'history') {
    const history = view.find((element) => element.kind === 'history');
    if (history === undefined) return { ...(await anew(desk, cardsText(desk.locale).changed)), failure: 'outdated' };
    return { reply: showing(cardOfHistory(desk.scene(opened.value.look), history, act.from)), failure: null };
  }
  return actOnConversation(desk, opened.value, act, click);
}

/** Acts for which nobody's conversation is read. Null for all others. */
async function answerAside(desk: Desk, act: CardAct, click: Click): Promise<Done | null> {
  switch (act.do) {
    case 'show':
      // The first view stands at the bottom of Gmail's stack of cards; another one is put on top, so that there is a way back.
      return drawnAs(await drawView(desk, act.view, null), act.view === firstView(desk.visit) ? 'root' : 'push');
    case 'today':
      return drawnAs(await drawToday(desk, act, null), 'update');
    case 'row':
    case 'row-undo':
      return actOnToday(desk, act, click);
    case 'templates':
      return drawnAs(await drawTemplates(desk, null, act), 'update');
    case 'preview':
    case 'write':
      return actOnTemplate(desk, act);
    case 'cadence':
      return drawnAs(await drawCadence(desk, act.whom, null, null), act.opens ? 'push' : 'update');
    case 'save-cadence':
    case 'save':
    case 'export':
    case 'ask-erase':
    case 'erase':
      return actOnSettings(desk, act);
    default:
      return null;
  }
}

const asides = [
  'show',
  'today',
  'row',
  'row-undo',
  'templates',
  'preview',
  'write',
  'cadence',
  'save-cadence',
  'save',
  'export',
  'ask-erase',
  'erase',
] as const;
type Aside = (typeof asides)[number];
const isOnConversation = (act: CardAct): act is Exclude<CardAct, { readonly do: Aside }> =>
  !asides.some((aside) => aside === act.do);

const drawnAs = ({ card, failure }: Drawn, how: Reply['how']): Done => ({ reply: showing(card, how), failure });

/** The view as it is now, with why nothing was done. */
async function anew(desk: Desk, text: string): Promise<Done> {
  const notice: CardNotice = { text, refused: true, undo: null, link: null };
  return drawnAs(await drawView(desk, firstView(desk.visit), notice), 'root');
}
