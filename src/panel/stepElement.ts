import type { Action } from '../core/followup/NextStep';
import { capital, dateWords, dayText } from '../i18n/dayText';
import { reasonText, someone } from '../i18n/reasonText';
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

function buttonsOf({ conversation, words, locale, today }: Scene): PanelButton[] {
  const { step } = conversation;
  const [first] = step.evidence;
  if (step.action === 'keep-promise' && first !== undefined) {
    const { messageId, quote } = first;
    return [{ label: words.step.keep, description: null, act: { do: 'keep', messageId, quote } }];
  }
  if (step.reason.code === 'colleague-answered') {
    return [{ label: words.step.resume, description: null, act: { do: 'resume' } }];
  }
  const { paused } = conversation.history;
  if (step.reason.code === 'paused' && paused !== null) {
    return [{ label: words.step.endPause, description: null, act: { do: 'undo', event: paused.eventId } }];
  }
  // Whoever cannot answer in time says by when they will (DOMAIN: practice 2).
  if (step.holding !== null) {
    const { template, by } = step.holding;
    const label = words.step.hold(dayText(locale, by, today));
    return [{ label, description: null, act: { do: 'template', template } }];
  }
  return [];
}

/** What belongs to the reason: the change of approach, the hour at which they use to write, and what time it will be for them. */
function remarksOf(scene: Scene): string[] {
  const { conversation, words, locale } = scene;
  const { change, rhythm, theirTime, reason } = conversation.step;
  const why = reason.code === 'paused' ? (conversation.history.paused?.reason ?? null) : null;
  const who = capital(scene.who ?? someone(locale));
  const remarks: string[] = why === null ? [] : [words.step.pauseReason(why)];
  if (change !== null) {
    const channel = change.channel === null ? null : channelInSentence(scene, change.channel);
    remarks.push(words.step.change[change.kind](channel));
  }
  if (rhythm !== null && (rhythm.weekday !== null || rhythm.hour !== null)) {
    const day = rhythm.weekday === null ? null : (dateWords(locale).weekdays[rhythm.weekday - 1] ?? null);
    remarks.push(words.step.habit(who, day, rhythm.hour));
  }
  if (theirTime !== null) remarks.push(words.step.theirTime(who, theirTime));
  return remarks;
}

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
    remarks: remarksOf(scene),
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
