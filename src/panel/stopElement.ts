import { dayText, onDay } from '../i18n/dayText';
import { reasonText } from '../i18n/reasonText';
import type { StopElement } from './PanelElement';
import { quoteOf } from './quoteOf';
import { dayIn, type Scene } from './Scene';

/** The stop that holds now: since when, the sentence it rests on, and the way to lift it; null when none holds. */
export function stopElement(scene: Scene): StopElement | null {
  const { conversation, locale, words, today, who } = scene;
  const { stop } = conversation.history;
  if (stop === null) return null;
  const day = dayIn(scene, stop.at);
  const date = onDay(locale, day, today);
  const { code } = conversation.step.reason;
  const reason = code === 'opted-out' || code === 'opted-out-wrote-again' ? conversation.step.reason : null;
  const quote =
    stop.quote === null
      ? null
      : stop.messageId === null
        ? { text: stop.quote, source: dayText(locale, day, today), open: null }
        : quoteOf(scene, { messageId: stop.messageId, quote: stop.quote });
  return {
    kind: 'stop',
    title:
      stop.quote === null && date !== ''
        ? words.stop.byUser(date)
        : date === ''
          ? words.stop.titleUndated
          : words.stop.title(date),
    text: reasonText(locale, reason ?? { code: 'opted-out', params: { date: day } }, { who, today }),
    quote,
    explain: words.stop.explain,
    lift: { open: words.stop.lift, label: words.stop.liftWhy, submit: words.stop.liftConfirm },
  };
}
