import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailMessage } from '../../core/mail/MailMessage';
import type { Person } from '../../core/mail/Person';
import type { ReplyContent } from '../../core/ports/MailHost';

/** Identifiers kept of a long conversation: its first and its newest ones (RFC 5322 §3.6.4 lets a reply leave some out). */
const MOST_REFERENCES = 20;

/** A message to be kept as a draft. */
export interface ComposedReply {
  readonly raw: Uint8Array;
  /** False for a message to somebody else, which begins a conversation of its own. */
  readonly inThread: boolean;
}

/**
 * The bytes of a reply to `open`, with nodemailer's composer: text and HTML, headers encoded by RFC 2047, References by RFC 5322 §3.6.4.
 * Where `content.to` names somebody, it is a new message to them with the subject of `content`, as in Outlook; else it goes to who
 * wrote (Reply-To first), or to whom I wrote. Its subject is then that of `open` with "Re: " before it: Gmail keeps a draft in a
 * conversation only where the subject matches (reference of `Message.threadId`). Null when there is nobody to write to.
 */
export async function composeReply(
  open: MailMessage,
  me: readonly Person[],
  content: ReplyContent,
): Promise<ComposedReply | null> {
  const inThread = content.to.length === 0;
  const to = (inThread ? answered(open, me) : content.to).flatMap(mailbox);
  if (to.length === 0) return null;
  const composer = new MailComposer({
    ...(me[0] === undefined ? {} : { from: mailbox(me[0]) }),
    to,
    subject: inThread ? replySubject(open.subject) : content.subject,
    ...(inThread ? links(open) : {}),
    text: content.text,
    html: content.html,
    // Every line ends as RFC 5322 §2.3 asks, also those of the text.
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { raw: await composer.compile().build(), inThread };
}

/** "Re: " before a subject that has none yet; "RES:" and other languages' prefixes stay, because Gmail compares the rest as it is. */
export function replySubject(subject: string): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`.trim();
}

function links(open: MailMessage): { inReplyTo?: string; references?: string[] } {
  // A digest stands for a Message-ID that the message does not have.
  if (!isMessageId(open.id)) return {};
  const before = open.references.length > 0 ? open.references : open.inReplyTo === null ? [] : [open.inReplyTo];
  const all = [...new Set([...before.filter(isMessageId), open.id])];
  const kept = all.length <= MOST_REFERENCES ? all : [...all.slice(0, 1), ...all.slice(1 - MOST_REFERENCES)];
  return { inReplyTo: `<${open.id}>`, references: kept.map((id) => `<${id}>`) };
}

/** Printable, no white space, no brackets: an identifier can end neither its brackets nor its header. */
const isMessageId = (id: string): boolean => /^[!-;=?-~]{3,300}$/.test(id) && id.includes('@');

function answered(open: MailMessage, me: readonly Person[]): readonly Person[] {
  const mine = me.some(({ address }) => address !== null && address === open.from.address);
  if (mine) return open.to;
  return open.replyTo.length > 0 ? open.replyTo : [open.from];
}

function mailbox({ name, address }: Person): { name: string; address: string }[] {
  if (address === null || !/^[^\s<>,;:"()[\]\\]{1,254}$/.test(address) || !/^[^@]+@[^@]+$/.test(address)) return [];
  return [{ name: name ?? '', address }];
}
