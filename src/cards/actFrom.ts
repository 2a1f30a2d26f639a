import type { Segment, Stage } from '../core/contact/Contact';
import { todayOrder } from '../core/followup/rankToday';
import { isCadenceFor } from '../panel/cadenceView';
import { isChannel, isDirection, isSegment, isStage, isTouchChannel } from '../panel/choices';
import type { PanelAct } from '../panel/PanelAct';
import type { PanelView } from '../panel/PanelElement';
import { settingValues, type SettingValues } from '../panel/settingsView';
import type { TodayAct } from '../panel/TodayAct';
import { sentenceId, textId } from './actParameters';
import { actsIn } from './actsIn';
import type { ActParameters, CardAct, CardView, Inputs, RowSeen } from './CardAct';
import { inputNames } from './inputNames';
import { firstToday, type TodayLook } from './TodayLook';

const views: readonly CardView[] = ['conversation', 'today', 'templates', 'settings'];

/** Whether a button that was made from this act carried these parameters. */
function isNamed(
  act: PanelAct,
  parameters: ActParameters,
): act is Extract<PanelAct, { do: 'reference' | 'keep' | 'lift' }> {
  if (act.do !== parameters['do']) return false;
  if (act.do === 'lift') return textId(act.reason) === parameters['reason'];
  if (act.do !== 'reference' && act.do !== 'keep') return false;
  const named = sentenceId(act.messageId, act.quote) === parameters['sentence'];
  return named && (act.do === 'keep' || act.slot === parameters['slot']);
}

/** The act of the view that a button names without its words: only what is offered now can be done. */
const offered = (view: PanelView, parameters: ActParameters): CardAct | null =>
  actsIn(view).find((act) => isNamed(act, parameters)) ?? null;

/** The words that the view's draft would insert now; null where it offers none. */
function readyText(view: PanelView): string | null {
  const draft = view.find((element) => element.kind === 'draft');
  return draft === undefined || draft.insert === null ? null : draft.text;
}

const settingsFrom = (inputs: Inputs): SettingValues => settingValues((id) => inputs[id] ?? '');

/**
 * The act that a click means, from what its button carried (its signature checked before), what was typed, and the view as it is now. Null
 * when that is not offered (any more): the sentence is gone, the draft reads otherwise than on the card that was clicked, or the button is
 * of another version. Whoever calls then shows the card as it is now and says so; nothing has happened.
 */
export function actFrom(parameters: ActParameters, inputs: Inputs, view: PanelView): CardAct | null {
  const of = (name: string): string => parameters[name] ?? '';
  const typed = (name: keyof typeof inputNames): string => inputs[inputNames[name]] ?? '';
  const followUp = parameters['followUp'] ?? null;
  const act = of('do');
  switch (act) {
    case 'person':
      return { do: act, address: of('address') };
    case 'pick-person':
      return typed('person') === '' ? null : { do: 'person', address: typed('person') };
    case 'schedule':
      return { do: act, due: of('due') };
    case 'schedule-day':
      return { do: act, day: of('day'), followUp };
    case 'pick-day': {
      const [day, hour] = [typed('day'), typed('hour')];
      return hour === '' ? { do: 'schedule-day', day, followUp } : { do: 'schedule-hour', day, hour, followUp };
    }
    case 'move':
      return { do: act, followUp: of('followUp'), due: of('due') };
    case 'complete':
    case 'skip':
    case 'cancel':
      return { do: act, followUp: of('followUp') };
    case 'undo':
      return { do: act, event: of('event') };
    case 'insert': {
      const text = readyText(view);
      return text !== null && textId(text) === of('draft') ? { do: act, text: null } : null;
    }
    case 'insert-edited':
      return { do: 'insert', text: typed('text') };
    case 'reference':
    case 'keep':
    case 'lift':
      return offered(view, parameters);
    case 'prefer':
    case 'pick-preferred': {
      const channel = act === 'prefer' ? of('channel') : typed('preferred');
      return isChannel(channel) ? { do: 'prefer', channel } : null;
    }
    case 'template':
      return { do: act, template: of('template') };
    case 'pick-template':
      return typed('template') === '' ? null : { do: 'template', template: typed('template') };
    case 'segment':
    case 'pick-segment': {
      const segment = act === 'segment' ? of('segment') : typed('segment');
      return isSegment(segment) ? { do: 'segment', segment } : null;
    }
    case 'stage':
    case 'pick-stage': {
      const stage = act === 'stage' ? of('stage') : typed('stage');
      return isStage(stage) ? { do: 'stage', stage } : null;
    }
    case 'touch':
    case 'record': {
      const channel = act === 'touch' ? of('channel') : typed('channel');
      const direction = act === 'touch' ? of('direction') : typed('direction');
      const note = typed('note');
      if (!isTouchChannel(channel)) return { do: 'note', text: note };
      return { do: 'touch', channel, direction: isDirection(direction) ? direction : 'sent', note };
    }
    case 'pause-form':
      return { do: 'pause', until: typed('day'), reason: typed('note') };
    case 'lift-form':
      return { do: 'lift', reason: typed('reason') };
    case 'stop':
    case 'resume':
    case 'export':
      return { do: act };
    case 'show': {
      const shown = views.find((one) => one === of('view'));
      return shown === undefined ? null : { do: act, view: shown };
    }
    case 'history':
      return { do: act, from: countOf(of('from')) };
    case 'today':
      return { do: act, ...todayLook(of) };
    case 'pick-today':
      return { do: 'today', ...firstToday, segment: segmentOf(typed('segment')), stage: stageOf(typed('stage')) };
    case 'row': {
      const todayAct = todayActOf(of);
      return todayAct === null ? null : { do: act, act: todayAct, ...rowSeen(of) };
    }
    case 'row-day':
      return { do: 'row', act: { do: 'move-day', day: typed('day') }, ...rowSeen(of) };
    case 'row-undo':
      return { do: act, person: of('person'), event: of('event'), look: todayLook(of) };
    case 'cadence':
    case 'pick-cadence': {
      const whom = act === 'cadence' ? of('whom') : typed('whom');
      return isCadenceFor(whom) ? { do: 'cadence', whom, opens: act === 'cadence' } : null;
    }
    case 'save-cadence':
    case 'cadence-form': {
      const whom = of('whom');
      const intervals = act === 'save-cadence' ? null : typed('intervals');
      return isCadenceFor(whom) ? { do: 'save-cadence', whom, intervals } : null;
    }
    case 'find-templates':
      return { do: 'templates', query: typed('query').trim(), segment: segmentOf(typed('segment')) };
    case 'preview':
      return { do: act, template: of('template') };
    case 'write':
      return { do: act, template: of('template'), text: null, seen: of('draft') };
    case 'write-edited':
      return { do: 'write', template: of('template'), text: typed('text'), seen: null };
    case 'save-form':
      return { do: 'save', values: settingsFrom(inputs) };
    case 'erase-form':
      return { do: 'ask-erase', address: typed('address').trim().toLowerCase() };
    case 'ask-erase':
    case 'erase':
      return { do: act, address: of('address') };
    default:
      return null;
  }
}

const segmentOf = (value: string): Segment | null => (isSegment(value) ? value : null);
const stageOf = (value: string): Stage | null => (isStage(value) ? value : null);

/** What a button carries under a name; empty where it carries nothing of that name. */
type Carried = (name: string) => string;

const todayLook = (of: Carried): TodayLook => ({
  ...{ segment: segmentOf(of('segment')), stage: stageOf(of('stage')) },
  ...{ list: todayOrder.find((list) => list === of('list')) ?? null, from: countOf(of('from')) },
});

const rowSeen = (of: Carried): RowSeen => ({ person: of('person'), seen: of('seen'), look: todayLook(of) });

function todayActOf(of: Carried): TodayAct | null {
  const act = of('act');
  switch (act) {
    case 'done':
    case 'skip':
      return { do: act };
    case 'move':
      return { do: act, due: of('due') };
    case 'move-day':
      return { do: act, day: of('day') };
    default:
      return null;
  }
}

/** A whole number that is not negative; 0 for anything else. */
function countOf(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
