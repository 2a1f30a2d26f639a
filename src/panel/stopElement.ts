import { onDay } from '../i18n/dayText';
import { reasonText } from '../i18n/reasonText';
import type { PanelQuote, StopElement } from './PanelElement';
import { quoteOf } from './quoteOf';
import { dayIn, type Scene } from './Scene';

function sourceOf(scene: Scene, stop: NonNullable<Scene['conversation']['history']['stop']>): PanelQuote | null {
  const { locale, words, today } = scene;
  if (stop.quote === null) return null;
  if (stop.messageId !== null) return quoteOf(scene, { messageId: stop.messageId, quote: stop.quote });
  return { text: stop.quote, source: words.stop.byUser(onDay(locale, dayIn(scene, stop.at), today)), open: null };
}

/** The stop that holds now: since when, the sentence it rests on, and the way to lift it; null when none holds. */
export function stopElement(scene: Scene): StopElement | null {
  const { conversation, locale, words, today, who } = scene;
  const { step, history } = conversation;
  if (history.stop === null) return null;
  const date = dayIn(scene, history.stop.at);
  const wroteAgain = step.action !== 'stop';
  const reason = reasonText(locale, { code: 'opted-out', params: { date } }, { who, today });
  return {
    kind: 'stop',
    title: words.step.titles.stop,
    text: wroteAgain ? words.stop.answerOnly : reason,
    quote: sourceOf(scene, history.stop),
    explain: words.stop.explain,
    confirm: history.stopToConfirm
      ? {
          text: words.stop.confirm,
          yes: { label: words.stop.confirmYes, description: null, act: { do: 'stop' } },
          no: { label: words.stop.confirmNo, description: null, act: { do: 'lift', reason: words.stop.notMeant } },
        }
      : null,
    lift: { open: words.stop.lift, label: words.stop.liftWhy, submit: words.stop.liftConfirm },
  };
}
