import type { MailMessage } from '../../core/mail/MailMessage';
import type { Person } from '../../core/mail/Person';
import type { Outcome } from '../../core/ports/Failure';
import { ask, READ_MS } from './ask';
import { personOf } from './personOf';

const orNothing = <T>(outcome: Outcome<T>, nothing: T): T => (outcome.ok ? outcome.value : nothing);

/**
 * The message being written, `me` as its sender and without a date: it was not sent. Its body holds the quoted history of
 * an answer. At most three calls at once (the limit on the web).
 */
export async function readDraft(item: Office.MessageCompose, id: string, me: Person): Promise<Outcome<MailMessage>> {
  const [to, subject, html] = await Promise.all([
    ask<Office.EmailAddressDetails[]>(READ_MS, (done) => item.to.getAsync(done)),
    ask<string>(READ_MS, (done) => item.subject.getAsync(done)),
    ask<string>(READ_MS, (done) => item.body.getAsync(Office.CoercionType.Html, done)),
  ]);
  if (!to.ok) return to;
  const cc = await ask<Office.EmailAddressDetails[]>(READ_MS, (done) => item.cc.getAsync(done));
  const recipients = to.value.map(personOf);
  return {
    ok: true,
    value: {
      // Other recipients make it another message: readers keep what they have read by id.
      id: `${id}:${recipients.map(({ address }) => address).join()}`,
      hostId: null,
      from: me,
      replyTo: [],
      to: recipients,
      cc: orNothing(cc, []).map(personOf),
      bcc: [],
      deliveredTo: [],
      subject: orNothing(subject, ''),
      date: null,
      inReplyTo: null,
      references: [],
      headers: [],
      text: null,
      html: orNothing<string | null>(html, null),
      parts: [],
      attachments: [],
      damaged: !html.ok,
    },
  };
}
