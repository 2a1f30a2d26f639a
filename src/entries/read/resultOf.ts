import type { Conversation } from '../../app/Conversation';
import { dayOf } from '../../core/dates/dayOf';
import { inZone } from '../../core/dates/inZone';
import type { Locale } from '../../core/Locale';
import type { MessageEvent } from '../../core/ledger/LedgerEvent';
import type { Thread } from '../../core/mail/Thread';
import type { AutoKind } from '../../core/mail/ThreadMessage';
import { paneText } from '../../i18n/paneText';
import { reasonText } from '../../i18n/reasonText';
import { unlessText } from '../../i18n/unlessText';
import { actionTitle } from '../../panel/actionTitle';
import type { Place, ReadResult } from './ReadResult';

/**
 * The contract's words for automatic mail. It has none of their own for a newsletter, nor for a delayed delivery, which is a bounce
 * that is not final: no signal says that the address failed.
 */
const AUTO = {
  'out-of-office': 'out-of-office',
  bounce: 'bounce',
  delayed: 'bounce',
  'auto-ack': 'auto-ack',
  newsletter: 'auto-ack',
} as const satisfies Record<AutoKind, string>;

/** The thread alone, for mail in which nobody but me is found. */
export function threadResult(me: readonly string[], thread: Thread): ReadResult {
  const { subject, language, seen } = thread;
  const messages = thread.messages.map(
    ({ id, from, to, cc, date, direction, source, text, signature, answers, auto }) => ({
      ...{ id, from, to, cc, date, direction, source, text, signature, answers },
      auto: auto === null ? null : AUTO[auto],
      notice: auto,
    }),
  );
  return {
    ...{ me, thread: { subject, language, seen, messages } },
    ...{ contact: null, signals: [], details: [], status: null, nextStep: null, draft: null },
  };
}

/** A conversation as `--json` prints it; sentences in `locale`. */
export function resultOf(me: readonly string[], conversation: Conversation, locale: Locale): ReadResult {
  const { thread, contact, history, status, step, draft, settings, now } = conversation;
  const { address, name, title, company, phones, language, formality } = contact;
  const telling = {
    who: contact.firstName ?? contact.name,
    today: dayOf(inZone(now, 'UTC'), settings.calendar.timeZone),
  };
  const places = placesOf(thread, history.messages);
  const details = detailsOf(conversation, places);
  return {
    ...threadResult(me, thread),
    contact: { name, address, title, company, phones, language, formality, segment: history.segment },
    signals: history.messages.flatMap((event) =>
      event.signals.map(({ kind, quote, until, person }) => ({
        kind,
        quote,
        ...places(event.messageId),
        until,
        person,
      })),
    ),
    details: details.map(({ shown: detail }) => detail),
    status: {
      waitingOn: status.waitingOn,
      attempts: status.attempts,
      touches: status.touches,
      lastSent: status.lastSent,
      lastReceived: status.lastReceived,
    },
    nextStep: {
      action: step.action,
      title: actionTitle(step, paneText(locale), step.due === null || Date.parse(step.due) <= now),
      due: step.due,
      attempt: step.attempt,
      of: step.of,
      channel: step.channel,
      template: step.template,
      reason: reasonText(locale, step.reason, telling),
      evidence: step.evidence.map(({ messageId, quote }) => ({ ...places(messageId), quote })),
      unless: step.unless && unlessText(locale, step.unless, telling),
    },
    draft: draft && {
      subject: draft.subject,
      text: draft.text,
      html: draft.html,
      references: draft.references
        .map(
          ({ messageId, detail }) =>
          details.findIndex((each) => each.messageId === messageId && each.shown.quote === detail.quote && each.shown.kind === detail.kind), // prettier-ignore
        )
        .filter((index) => index >= 0),
      missing: draft.missing,
    },
  };
}

/** Says for a Message-ID where it stands. */
function placesOf(thread: Thread, messages: readonly MessageEvent[]): (messageId: string) => Place {
  const indexes = new Map(thread.messages.map((message, index) => [message.id, index]));
  const events = new Map(messages.map((event) => [event.messageId, event]));
  return (messageId) => {
    const index = indexes.get(messageId);
    if (index !== undefined) return { message: index, elsewhere: null };
    const event = events.get(messageId);
    return { message: null, elsewhere: event ? { subject: event.subject, date: event.at || null } : null };
  };
}

/** The details of this thread in its order, then those of other threads that the draft refers to. */
function detailsOf(
  { history, draft, open }: Conversation,
  places: (messageId: string) => Place,
): { readonly messageId: string; readonly shown: ReadResult['details'][number] }[] {
  const used = (messageId: string, quote: string): boolean =>
    draft?.references.some((each) => each.messageId === messageId && each.detail.quote === quote) ?? false;
  const all = history.messages.flatMap((event) =>
    event.details.map(({ kind, by, quote, date, amount }, index) => ({
      messageId: event.messageId,
      shown: {
        ...{ kind, by, quote },
        ...places(event.messageId),
        ...{ date, amount, open: open.get(event.id)?.[index] ?? false },
      },
    })),
  );
  const here = all.filter(({ shown }) => shown.message !== null);
  here.sort((a, b) => (a.shown.message ?? 0) - (b.shown.message ?? 0));
  return [...here, ...all.filter(({ messageId, shown }) => shown.message === null && used(messageId, shown.quote))];
}
