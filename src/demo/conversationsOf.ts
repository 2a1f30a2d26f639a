import { groupThreads } from '../core/mail/groupThreads';
import { plainSubject } from '../core/mail/plainSubject';
import type { MailMessage } from '../core/mail/MailMessage';
import type { DemoConversation } from './DemoState';

/** When a message was written, in milliseconds; undated ones are older than all. */
export function timeOf(message: MailMessage): number {
  const time = message.date === null ? NaN : Date.parse(message.date);
  return Number.isNaN(time) ? 0 : time;
}

/** The messages as conversations, the one with the newest message first. */
export function conversationsOf(messages: readonly MailMessage[]): DemoConversation[] {
  return groupThreads(messages)
    .map((group) => [...group].sort((a, b) => timeOf(a) - timeOf(b)))
    .flatMap((sorted) => {
      const first = sorted[0];
      return first === undefined ? [] : [{ id: first.id, subject: plainSubject(first.subject), messages: sorted }];
    })
    .sort((a, b) => newest(b) - newest(a));
}

function newest(conversation: DemoConversation): number {
  const last = conversation.messages.at(-1);
  return last === undefined ? 0 : timeOf(last);
}
