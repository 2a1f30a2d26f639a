import type { MailMessage } from '../../core/mail/MailMessage';
import type { Person } from '../../core/mail/Person';
import type { Outcome } from '../../core/ports/Failure';
import type { ReplyContent } from '../../core/ports/MailHost';
import type { Access } from './Access';
import { callGoogle, outcomeOf } from './callGoogle';
import { composeReply } from './composeReply';
import type { CreatedDraft } from './GmailMailHost';
import { gmailOf } from './googleClients';

/** The open message, as far as an answer needs it. */
export interface Answered {
  readonly message: MailMessage;
  /** Hexadecimal, as Gmail answered. */
  readonly threadId: string;
  /** The event's access token for this message. */
  readonly messageToken: string;
}

/**
 * Makes a draft in the conversation of `answered`, never sends. Calling it twice makes two drafts, so it is not called again unless Google turned
 * the first call away: who calls holds a claim (OnceStore). Google may put a draft elsewhere in spite of all three signs; the result
 * says so. `unsupported` when there is nobody to write to.
 */
export async function createDraft(
  access: Access,
  { message, threadId, messageToken }: Answered,
  me: readonly Person[],
  content: ReplyContent,
): Promise<Outcome<CreatedDraft>> {
  const reply = await composeReply(message, me, content);
  if (reply === null) return { ok: false, failure: 'unsupported' };
  const raw = Buffer.from(reply.raw).toString('base64url');
  const requestBody = { message: { raw, ...(reply.inThread ? { threadId } : {}) } };
  const headers = { 'X-Goog-Gmail-Access-Token': messageToken };
  const gmail = gmailOf(access);
  const made = await callGoogle(access.deadline, { repeatable: false }, (timeout) =>
    gmail.users.drafts.create({ userId: 'me', requestBody }, { headers, timeout }),
  );
  if (!made.ok) return outcomeOf(made);
  const { id, message: kept } = made.value;
  if (!id || !kept?.threadId) return { ok: false, failure: 'broken' };
  const elsewhere = reply.inThread && kept.threadId !== threadId;
  return { ok: true, value: { draftId: id, threadId: kept.threadId, elsewhere } };
}
