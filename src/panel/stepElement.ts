import type { Action } from '../core/followup/NextStep';
import { reasonText } from '../i18n/reasonText';
import { unlessText } from '../i18n/unlessText';
import { actionTitle } from './actionTitle';
import { dueText } from './dueText';
import type { PanelButton, StepElement, Tone } from './PanelElement';
import { quoteOf } from './quoteOf';
import { channelInSentence, type Scene } from './Scene';

/** Steps that are due at an hour: the customer is waiting for them (DOMAIN: practice 2). */
const timed: ReadonlySet<Action> = new Set(['answer', 'close', 'thank', 'redirect', 'keep-promise']);

/** Whether the time of the step has come: it is due by the end of today, or mine to do at once. */
export function isDueNow({ conversation, today }: Scene): boolean {
  const { action, due } = conversation.step;
  if (action === 'stop' || action === 'wait' || action === 'none') return false;
  return timed.has(action) || (due !== null && due.slice(0, 10) <= today);
}

function buttonsOf({ conversation, words, today }: Scene): PanelButton[] {
  const { step } = conversation;
  const [first] = step.evidence;
  if (step.action === 'keep-promise' && first !== undefined) {
    const { messageId, quote } = first;
    return [{ label: words.step.keep, description: null, act: { do: 'keep', messageId, quote } }];
  }
  if (step.reason.code === 'colleague-answered') {
    return [{ label: words.step.resume, description: null, act: { do: 'resume' } }];
  }
  // Whoever cannot answer in time says by when they will (DOMAIN: practice 2).
  if (step.action === 'answer' && step.template !== 'holding' && isSoon(step.due, today)) {
    return [{ label: words.step.hold, description: null, act: { do: 'template', template: 'holding' } }];
  }
  return [];
}

/** Whether something is due by the end of today: there is little time left for an answer that takes work. */
const isSoon = (due: string | null, today: string): boolean => due !== null && due.slice(0, 10) <= today;

/** The next step: what, when, why, with the sentences it rests on and what would change it. */
export function stepElement(scene: Scene): StepElement {
  const { conversation, locale, words, today, who } = scene;
  const { step, now, settings } = conversation;
  const when = step.due === null ? null : dueText(locale, step.due, now, settings.calendar, timed.has(step.action));
  const mine = isDueNow(scene);
  const tone: Tone = mine && when?.late ? 'late' : mine ? 'mine' : step.action === 'none' ? 'calm' : 'waiting';
  const address = step.person?.address ?? null;
  return {
    kind: 'step',
    label: words.step.label,
    action: step.action,
    tone,
    title: actionTitle(step, words, mine),
    when,
    channel: step.channel === 'email' ? null : words.step.by(channelInSentence(scene, step.channel)),
    reason: reasonText(locale, step.reason, { who, today }),
    evidence:
      step.evidence.length === 0
        ? null
        : {
            label: words.step.source(step.evidence.length),
            quotes: step.evidence.map((evidence) => quoteOf(scene, evidence)),
          },
    // Where nothing is to be done, there is nothing to change either.
    unless: step.unless === null || step.action === 'none' ? null : unlessText(locale, step.unless, { who, today }),
    instead:
      address === null
        ? null
        : { label: words.step.writeTo(step.person?.name ?? address), href: `mailto:${encodeURI(address)}` },
    buttons: buttonsOf(scene),
  };
}
