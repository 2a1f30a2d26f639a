import { dayOf } from '../../core/dates/dayOf';
import type { Locale } from '../../core/Locale';
import { dayText } from '../../i18n/dayText';
import { paneText } from '../../i18n/paneText';
import type { ReadResult } from './ReadResult';

/** The result as a short page for people, in `locale`, with days of `timeZone`. Ends with a line feed. */
export function page(result: ReadResult, locale: Locale, timeZone: string): string {
  const words = paneText(locale);
  const { thread, contact, status, nextStep, draft, signals, details } = result;
  const day = (iso: string | null): string => dayText(locale, iso === null ? '' : dayOf(iso, timeZone));
  const who = (index: number): string => {
    const from = thread.messages[index]?.from;
    return from?.name ?? from?.address ?? '?';
  };
  const lines = [thread.subject, ...thread.messages.map((message, index) => {
    const auto = message.notice ? ` (${words.autos[message.notice]})` : '';
    return `  ${index + 1}. ${day(message.date)} · ${who(index)}${auto}: ${oneLine(message.text)}`;
  })]; // prettier-ignore
  if (!contact || !status || !nextStep) return `${[...lines, '', words.nobodyHere].join('\n')}\n`;

  const role = [contact.title, contact.company].filter((each) => each !== null).join(', ');
  const named = contact.name === null ? contact.address : `${contact.name} <${contact.address}>`;
  lines.push('', [named, role, ...contact.phones, words.segments[contact.segment]].filter(Boolean).join(' · '));
  const waiting = { me: words.status.waitingMe, contact: words.status.waitingContact, nobody: words.status.nobody };
  const attempt = status.attempts > 0 ? [words.status.attempt(status.attempts, nextStep.of)] : [];
  lines.push([waiting[status.waitingOn], ...attempt, words.status.touches(status.touches)].join(' · '));
  for (const { kind, quote } of signals) lines.push(`${words.signals[kind]}: “${oneLine(quote)}”`);
  for (const { kind, quote } of details.filter((detail) => detail.open))
    lines.push(`${words.details[kind]} (${words.history.open}): “${oneLine(quote)}”`);

  const due = nextStep.due === null ? '' : ` · ${day(nextStep.due)}`;
  lines.push('', `${words.step.label}: ${nextStep.title}${due}`, `  ${nextStep.reason}`);
  for (const { quote } of nextStep.evidence) lines.push(`  “${oneLine(quote)}”`);
  if (nextStep.unless !== null) lines.push(`  ${nextStep.unless}`);
  if (draft) {
    lines.push(
      '',
      `${words.draft.title}: ${draft.subject}`,
      ...draft.text.split('\n').map((line) => `  ${line}`.trimEnd()),
    );
    if (draft.missing.length > 0) lines.push('', words.draft.missing(draft.missing.join(', ')));
  }
  return `${lines.join('\n')}\n`;
}

/** White space collapsed and cut at 120 characters. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
