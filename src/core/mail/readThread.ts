import { digest } from './digest';
import { Directory } from './Directory';
import { timeOf, type Draft } from './Draft';
import { draftsOf } from './draftsOf';
import { foldText } from '../language/foldText';
import { isDeliveryReport } from './isDeliveryReport';
import type { MailMessage } from './MailMessage';
import { mergeDrafts } from './mergeDrafts';
import { plainSubject } from './plainSubject';
import type { ReadOptions } from './ReadOptions';
import type { Thread } from './Thread';
import { threadLanguage } from './threadLanguage';
import { wordsReader } from './wordsReader';

/**
 * The conversation that messages tell, those rebuilt from quoted text included: each once, oldest first. Never throws;
 * what cannot be understood stays in the text of its writer.
 */
export function readThread(messages: readonly MailMessage[], options: ReadOptions): Thread {
  const me = new Set(options.me.map((address) => address.toLowerCase()));
  const people = new Directory(messages, me);
  const seen: Draft[] = [];
  const quoted: Draft[] = [];
  let whole = true;
  const read = wordsReader(messages.length);
  for (const message of messages) {
    const drafts = draftsOf(message, options, people, read);
    const [first, ...rest] = drafts;
    if (first) seen.push(first);
    quoted.push(...rest);
  }
  const merged = mergeDrafts(seen, quoted);
  const ids = new Set(messages.map(({ id }) => id));
  if (merged.some(({ message }) => message.source === 'quoted' && !message.forwarded)) whole = false;
  if (
    messages.some(
      (message) =>
        (message.inReplyTo !== null && !ids.has(message.inReplyTo)) || message.references.some((id) => !ids.has(id)),
    )
  )
    whole = false;
  const ordered = merged.sort((a, b) => a.order - b.order).map(({ message }) => message);
  const subject = plainSubject(subjectOf(seen, quoted));
  const language = threadLanguage(ordered, subject, me);
  return {
    key: threadKey(messages, subject),
    subject,
    language,
    seen: whole ? 'whole' : 'part',
    messages: ordered.map((message) =>
      message.language === 'other' && message.text.length < 40 && !/[\u0370-\uffff]/.test(message.text)
        ? { ...message, language }
        : message,
    ),
  };
}

/** That of the newest message; a delivery report is about the message that it returns. */
function subjectOf(seen: readonly Draft[], quoted: readonly Draft[]): string {
  const newest = (drafts: readonly Draft[]): string | null =>
    drafts.reduce<Draft | null>((best, one) => (best === null || one.order >= best.order ? one : best), null)
      ?.subject ?? null;
  const written = seen.filter(({ message }) => !isDeliveryReport(message.auto));
  return newest(written) ?? newest(quoted.filter(({ subject }) => subject !== null)) ?? newest(seen) ?? '';
}

/** The root's Message-ID where references name it, else subject and people. */
function threadKey(messages: readonly MailMessage[], subject: string): string {
  const oldest = [...messages].sort((a, b) => timeOf(a.date) - timeOf(b.date))[0];
  if (!oldest) return `subject:${digest(foldText(subject))}`;
  const root =
    messages.map(({ references }) => references[0]).find((id) => id !== undefined) ??
    oldest.references[0] ??
    oldest.inReplyTo;
  return root ?? oldest.id;
}
