import type { Outcome } from '../../core/ports/Failure';
import type { ReplyContent } from '../../core/ports/MailHost';
import { ask } from './ask';
import { supports } from './supports';

/** What a reply form takes: 32 KB, by the documentation of `ReplyFormData.htmlBody`. */
const MOST_BYTES = 32 * 1024;

/** Runs a form call of the older kind, which has no answer: it counts as done when it did not throw. */
const opened = (run: () => void): ((done: (result: Office.AsyncResult<void>) => void) => void) => {
  return (done) => {
    run();
    const result: Pick<Office.AsyncResult<void>, 'status'> = { status: Office.AsyncResultStatus.Succeeded };
    done(result as Office.AsyncResult<void>);
  };
};

/**
 * Opens the reply form of the open message, or a new message when the content is for somebody else (a redirect): a reply
 * form takes no recipients. `full` beyond 32 KB, `timeout` when the host does not answer within `ms`.
 */
export async function openReply(
  item: Office.MessageRead,
  { to, subject, html }: ReplyContent,
  ms: number,
): Promise<Outcome<null>> {
  if (new TextEncoder().encode(html).length > MOST_BYTES) return { ok: false, failure: 'full' };
  const { mailbox } = Office.context;
  const addresses = to.flatMap(({ address }) => address ?? []);
  const form = { toRecipients: addresses, subject, htmlBody: html };
  const reply = { htmlBody: html };
  const async = supports('asyncForms');
  if (addresses.length > 0 && !supports('displayNewMessageForm')) return { ok: false, failure: 'unsupported' };
  const run =
    addresses.length > 0
      ? async
        ? (done: (result: Office.AsyncResult<void>) => void) => mailbox.displayNewMessageFormAsync(form, done)
        : opened(() => mailbox.displayNewMessageForm(form))
      : async
        ? (done: (result: Office.AsyncResult<void>) => void) => item.displayReplyFormAsync(reply, done)
        : opened(() => item.displayReplyForm(reply));
  const answer = await ask<void>(ms, run);
  return answer.ok ? { ok: true, value: null } : answer;
}
