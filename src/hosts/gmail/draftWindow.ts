import type { MailMessage } from '../../core/mail/MailMessage';
import type { Person } from '../../core/mail/Person';
import type { GmailOpen } from './GmailOpen';

/** An open draft window as the message being written: recipients as far as Gmail tells, no date, nothing of its text. */
export function draftWindow({ to, cc, bcc }: Extract<GmailOpen, { kind: 'draft' }>, me: Person): MailMessage {
  const people = (addresses: readonly string[]): Person[] =>
    addresses.map((address) => ({ name: null, address: address.toLowerCase() }));
  return {
    // Other recipients make it another message: readers keep what they have read by id.
    id: `draft:${to.join()}`,
    hostId: null,
    from: me,
    replyTo: [],
    ...{ to: people(to), cc: people(cc), bcc: people(bcc) },
    deliveredTo: [],
    subject: '',
    date: null,
    inReplyTo: null,
    references: [],
    headers: [],
    text: null,
    html: null,
    parts: [],
    attachments: [],
    damaged: false,
  };
}
