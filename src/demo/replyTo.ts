import { plainSubject } from '../core/mail/plainSubject';
import type { MailMessage } from '../core/mail/MailMessage';
import type { Person } from '../core/mail/Person';
import type { DemoReply } from './DemoState';

/**
 * The reply window for a message: to its sender (Reply-To first), or to whom I wrote when it is mine. `content` brings
 * the words; its `to` wins where it names somebody, for a redirect.
 */
export function replyTo(
  message: MailMessage,
  me: readonly Person[],
  content?: { readonly html: string; readonly subject: string; readonly to: readonly Person[] },
): Omit<DemoReply, 'serial'> {
  const mine = me.some(({ address }) => address === message.from.address);
  const usual = mine ? message.to : message.replyTo.length > 0 ? message.replyTo : [message.from];
  return {
    to: message.id,
    recipients: content !== undefined && content.to.length > 0 ? content.to : usual,
    subject: content?.subject ?? `Re: ${plainSubject(message.subject)}`,
    html: content?.html ?? '',
  };
}
