import type { MailMessage } from '../core/mail/MailMessage';
import type { OpenItem } from '../core/ports/MailHost';
import type { Reading } from './readConversation';

/**
 * In a compose window the last message is the one being written, without a date: it says whom it goes to, but it is no touch yet, so
 * it stands neither in the thread nor in the ledger.
 */
export function withoutDraft(reading: Reading, item: OpenItem, messages: readonly MailMessage[]): Reading {
  const draft = messages.at(-1);
  if (item.mode !== 'compose' || !draft || draft.date !== null) return reading;
  return {
    people: reading.people,
    thread: { ...reading.thread, messages: reading.thread.messages.filter((message) => message.id !== draft.id) },
    events: reading.events.filter((event) => event.messageId !== draft.id),
  };
}
