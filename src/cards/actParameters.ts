import { digest } from '../core/mail/digest';
import type { CadenceFor } from '../panel/cadenceView';
import type { PanelAct } from '../panel/PanelAct';
import type { TodayItem } from '../core/followup/rankToday';
import type { TodayAct } from '../panel/TodayAct';
import type { ActParameters, CardAct, RowSeen } from './CardAct';
import type { Look } from './Look';
import type { TodayLook } from './TodayLook';

/** Forms: what is typed or chosen makes the act, so the button itself carries less. */
export type FormAct =
  | { readonly do: 'record' }
  /** The draft as it was gone over. */
  | { readonly do: 'insert-edited' }
  | { readonly do: 'write-edited'; readonly template: string }
  | {
      readonly do:
        | 'pick-person'
        | 'pick-segment'
        | 'pick-stage'
        | 'pick-template'
        | 'pick-preferred'
        | 'pick-today'
        | 'lift-form'
        | 'pause-form';
    }
  | { readonly do: 'pick-day'; readonly followUp: string | null }
  | { readonly do: 'save-form' | 'erase-form' | 'pick-cadence' | 'find-templates' }
  | { readonly do: 'cadence-form'; readonly whom: CadenceFor }
  | ({ readonly do: 'row-day' } & RowSeen);

/** What a button can be made from: an act that is complete, or a form. A text stands in no button. */
export type ButtonAct =
  Exclude<CardAct, { readonly do: 'note' | 'pause' | 'save' | 'schedule-hour' | 'templates' }> | FormAct;

/** A sentence as a button names it: a digest of it and of its message, so that no word of a message travels. */
export const sentenceId = (messageId: string, quote: string): string => digest(`${messageId}\n${quote}`);

/** The text that `insert` would insert: when it is no longer the same, nothing is inserted before it was seen. */
export const textId = (text: string): string => digest(text);

/** What a row of Today is about: when it is another step or another plan by now, nothing is done before it was seen. */
export function rowId({ step: { action, evidence }, pending }: Pick<TodayItem, 'step' | 'pending'>): string {
  const [first] = evidence;
  return digest([action, first?.messageId, first?.quote, pending?.key, pending?.due].join('\n'));
}

const lookOfToday = ({ segment, stage, list, from }: TodayLook): ActParameters => ({
  ...(segment === null ? {} : { segment }),
  ...(stage === null ? {} : { stage }),
  ...(list === null ? {} : { list }),
  ...(from === 0 ? {} : { from: String(from) }),
});

function ofRow(act: TodayAct): ActParameters {
  switch (act.do) {
    case 'move':
      return { act: act.do, due: act.due };
    case 'move-day':
      return { act: act.do, day: act.day };
    default:
      return { act: act.do };
  }
}

const ofSeen = ({ person, seen, look }: RowSeen): ActParameters => ({ person, seen, ...lookOfToday(look) });

/** Acts as parameters, without what the person looks at. `text` is the draft that `insert` takes as it is. */
function ownParameters(act: ButtonAct, text: string): ActParameters {
  switch (act.do) {
    case 'reference':
      return { slot: act.slot, sentence: sentenceId(act.messageId, act.quote) };
    case 'keep':
      return { sentence: sentenceId(act.messageId, act.quote) };
    case 'lift':
      return { reason: textId(act.reason) };
    case 'prefer':
      return { channel: act.channel };
    case 'insert':
      return { draft: textId(text) };
    case 'write':
      return { template: act.template, draft: act.seen ?? '' };
    case 'touch':
      return { channel: act.channel, direction: act.direction };
    case 'schedule':
      return { due: act.due };
    case 'move':
      return { followUp: act.followUp, due: act.due };
    case 'schedule-day':
      return { day: act.day, ...(act.followUp === null ? {} : { followUp: act.followUp }) };
    case 'pick-day':
      return act.followUp === null ? {} : { followUp: act.followUp };
    case 'complete':
    case 'skip':
    case 'cancel':
      return { followUp: act.followUp };
    case 'undo':
      return { event: act.event };
    case 'person':
    case 'ask-erase':
    case 'erase':
      return { address: act.address };
    case 'template':
    case 'preview':
    case 'write-edited':
      return { template: act.template };
    case 'segment':
      return { segment: act.segment };
    case 'stage':
      return { stage: act.stage };
    case 'show':
      return { view: act.view };
    case 'history':
      return { from: String(act.from) };
    case 'today':
      return lookOfToday(act);
    case 'row':
      return { ...ofSeen(act), ...ofRow(act.act) };
    case 'row-day':
      return ofSeen(act);
    case 'row-undo':
      return { person: act.person, event: act.event, ...lookOfToday(act.look) };
    case 'cadence':
    case 'save-cadence':
    case 'cadence-form':
      return { whom: act.whom };
    case 'stop':
    case 'resume':
    case 'export':
    case 'record':
    case 'insert-edited':
    case 'pick-person':
    case 'pick-segment':
    case 'pick-stage':
    case 'pick-template':
    case 'pick-preferred':
    case 'pick-today':
    case 'lift-form':
    case 'find-templates':
    case 'pause-form':
    case 'save-form':
    case 'erase-form':
    case 'pick-cadence':
      return {};
  }
}

/** What the person looks at, as parameters; nothing for the first look. */
function lookParameters({ person, template, choices }: Look): ActParameters {
  const sentences = Object.entries(choices).map(([slot, { messageId, quote }]): [string, string] => [
    `use.${slot}`,
    sentenceId(messageId, quote),
  ]);
  return {
    ...(person === null ? {} : { at: person }),
    ...(template === null ? {} : { as: template }),
    ...Object.fromEntries(sentences),
  };
}

/**
 * What a button sends, not yet signed; what is empty is left out, since it need not come back. `text`: the draft on the card, for the act that
 * inserts it as it is.
 */
export function actParameters(act: ButtonAct, look: Look, text = ''): ActParameters {
  const all: ActParameters = { do: act.do, ...ownParameters(act, text), ...lookParameters(look) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** Whether a panel act is one for a button: not one that needs no call (a link or a field does it), nor one whose text comes from a form. */
export const isButtonAct = (act: PanelAct): act is Extract<PanelAct, ButtonAct> =>
  act.do !== 'open' && act.do !== 'copy' && act.do !== 'note' && act.do !== 'pause';
