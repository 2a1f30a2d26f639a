import { businessDaysBetween } from '../core/followup/businessDaysBetween';
import { capital, dateWords, dayText } from '../i18n/dayText';
import type { StatusElement } from './PanelElement';
import { dayIn, type Scene } from './Scene';

/** One line: who waits, since when, and which attempt this is ("Esperando resposta há 3 dias úteis · tentativa 2 de 5"). */
export function statusElement(scene: Scene): StatusElement {
  const { conversation, words, locale, today } = scene;
  const { status, step, history, settings } = conversation;
  if (history.stop !== null)
    return { kind: 'status', tone: 'stop', text: capital(words.status.stopped), pressure: null };
  const { waitingOn, attempts, touches } = status;
  const since = dayIn(scene, status.since);
  const days = businessDaysBetween(since, today, settings.calendar);
  const timed = (line: string): string =>
    since === ''
      ? line
      : days > 0
        ? words.status.since(line, dateWords(locale).businessDays(days))
        : since === today
          ? words.status.today(line)
          : line;
  const parts = {
    me: [timed(words.status.waitingMe)],
    contact: [timed(words.status.waitingContact)],
    nobody: [
      step.reason.code === 'paused'
        ? words.status.paused(dayText(locale, String(step.reason.params['until'] ?? ''), today, 'long'))
        : words.status.nobody,
    ],
  }[waitingOn];
  if (attempts > 0)
    parts.push(attempts <= step.of ? words.status.attempt(attempts, step.of) : words.status.attempts(attempts));
  else if (touches > 0) parts.push(words.status.touches(touches));
  const tone = waitingOn === 'me' ? 'mine' : waitingOn === 'contact' ? 'waiting' : 'calm';
  const { week, month } = conversation.pressure;
  const pressure = month === 0 ? null : words.status.pressure(week, month);
  return { kind: 'status', tone, text: capital(parts.join(' · ')), pressure };
}
