import PostalMime from 'postal-mime';
import type { Address, Email, Mailbox } from 'postal-mime';
import { cutShort } from './cutShort';
import { decodeBytes } from './decodeBytes';
import { digest } from './digest';
import { headInUtf8 } from './headInUtf8';
import { leftovers } from './leftovers';
import type { AttachmentInfo, MailMessage, MailPart } from './MailMessage';
import type { Person } from './Person';
import { boundMessage } from './boundMessage';
import { relabel, repairText, unflow } from './repairText';
import { unfold } from './unfold';
import { headerDate } from './headerDate';

/** Bytes of a part that reports and originals are kept to. */
const MOST_PART = 200_000;

/**
 * One message from RFC 5322 bytes. Never rejects: what cannot be read is left empty and `damaged` says so. Wrong charset labels
 * are seen by their traces and repaired; a message without Message-ID gets a digest as its identity.
 */
export async function parseMessage(bytes: Uint8Array, hostId?: string): Promise<MailMessage> {
  const { head, rest } = boundMessage(headInUtf8(bytes));
  let email: Email | null = null;
  try {
    email = await parse(head);
    const relabelled = relabel(head, email);
    if (relabelled) email = better(email, await parse(relabelled));
    const folded = unflow(relabelled ?? head, email);
    if (folded) email = { ...email, text: unfold((await parse(folded.bytes)).text ?? '', folded.delSp) };
  } catch {
    email = null;
  }
  if (email === null) return unreadable(bytes, hostId ?? null);
  const message = toMessage(email, rest === null ? '' : decodeBytes(rest), hostId ?? null);
  const contentType = message.headers.find(({ name }) => name === 'content-type')?.value ?? '';
  return cutShort(bytes, contentType) ? { ...message, damaged: true } : message;
}

const parse = (bytes: Uint8Array): Promise<Email> =>
  PostalMime.parse(bytes.slice(), { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' });

/** The reading with fewer unreadable characters. */
function better(a: Email, b: Email): Email {
  const lost = (email: Email): number =>
    `${email.subject ?? ''}${email.text ?? ''}${email.html ?? ''}`.split('\ufffd').length;
  return lost(b) < lost(a) ? b : a;
}

function toMessage(email: Email, rest: string, hostId: string | null): MailMessage {
  const repair = repairText;
  const headers = email.headers.map(({ key, value }) => ({ name: key.toLowerCase(), value: repair(clean(value)) }));
  const header = (name: string): string | null => headers.find((one) => one.name === name)?.value ?? null;
  const people = (list: readonly Address[] | undefined): Person[] =>
    (list ?? []).flatMap((entry) => mailboxes(entry).map((one) => person(one, repair)));
  const parsed = people(email.from ? [email.from] : email.sender ? [email.sender] : [])[0];
  const from = parsed?.address ? parsed : (oneAuthor(header('from')) ?? parsed ?? { name: null, address: null });
  // Base64 that was cut is no text; anything else goes on where the parsed part ends.
  const plainRest = /^[A-Za-z0-9+/=]{60,998}\s*$/m.test(rest.slice(0, 4000)) ? '' : rest;
  const body = (part: string | undefined, plain: boolean): string | null =>
    part === undefined ? null : repair(leftovers(part.replace(/\0/g, ''), plain)) + plainRest;
  const [html, text] = [body(email.html, false), body(email.text, true)];
  const date = headerDate(header('date')) ?? headerDate(arrival(headers));
  const subject = repair(clean(email.subject ?? header('subject') ?? ''));
  const parts: MailPart[] = [];
  const attachments: AttachmentInfo[] = [];
  for (const one of email.attachments) {
    const contentType = (one.mimeType || 'application/octet-stream').toLowerCase();
    const content = one.content;
    const size = typeof content === 'string' ? content.length : content.byteLength;
    if (/^message\/|^text\/rfc822-headers/.test(contentType)) {
      parts.push({
        contentType,
        text:
          typeof content === 'string'
            ? content.slice(0, MOST_PART)
            : decodeBytes(new Uint8Array(content).subarray(0, MOST_PART)),
      });
    }
    attachments.push({
      name: one.filename === null || one.filename === undefined ? null : repair(clean(one.filename)),
      contentType,
      size,
    });
  }
  const messageId = ids(email.messageId ?? header('message-id') ?? '')[0];
  const broken =
    headers.length === 0 ||
    (date === null && header('date') !== null) ||
    /\ufffd/.test(`${text ?? ''}${html ?? ''}`.slice(0, 200_000));
  return {
    id:
      messageId ??
      `digest:${digest(`${from.address ?? ''}|${header('date') ?? ''}|${subject}|${(text ?? html ?? '').slice(0, 20_000)}`)}`,
    hostId,
    from,
    replyTo: people(email.replyTo),
    to: people(email.to),
    cc: people(email.cc),
    bcc: people(email.bcc),
    deliveredTo: headers
      .filter(({ name }) => name === 'delivered-to' || name === 'x-original-to')
      .flatMap(({ value }) => address(value.replace(/[<>]/g, '')) ?? []),
    subject,
    date,
    inReplyTo: ids(email.inReplyTo ?? header('in-reply-to') ?? '')[0] ?? null,
    references: ids(email.references ?? header('references') ?? ''),
    headers,
    text,
    html,
    parts,
    attachments,
    damaged: broken || rest !== '',
  };
}

/** A message that the parser gives up on: its characters, shown as they are. */
function unreadable(bytes: Uint8Array, hostId: string | null): MailMessage {
  const text = decodeBytes(bytes.subarray(0, 2_000_000));
  return {
    id: `digest:${digest(text.slice(0, 20_000))}`,
    hostId,
    from: { name: null, address: null },
    replyTo: [],
    to: [],
    cc: [],
    bcc: [],
    deliveredTo: [],
    subject: '',
    date: null,
    inReplyTo: null,
    references: [],
    headers: [],
    text,
    html: null,
    parts: [],
    attachments: [],
    damaged: true,
  };
}

/** The author where a name with a comma lacks its quotes, or has them twice, and falls apart: `Rossi, Ana <ana@x.example>`. */
function oneAuthor(value: string | null): Person | null {
  const [, name = '', box = ''] = /^([^<>]{0,400})<([^<>]{3,320})>\s*$/.exec(value ?? '') ?? [];
  const found = address(box);
  return found === null ? null : person({ name: name.replace(/"/g, ''), address: found }, repairText);
}

/** When the mailbox took it: after the last semicolon of the topmost Received line (RFC 5321 §4.4). A message without a date has no place in its conversation. */
function arrival(headers: MailMessage['headers']): string | null {
  const received = headers.find(({ name }) => name === 'received')?.value ?? '';
  return received.includes(';') ? received.slice(received.lastIndexOf(';') + 1).trim() : null;
}

const clean = (value: string): string =>
  value
    .replace(/[\0\r\n\t]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const mailboxes = (entry: Address): Mailbox[] =>
  entry.group === undefined ? [{ name: entry.name, address: entry.address ?? '' }] : entry.group;

function address(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  return /^[^\s<>]{1,320}$/.test(trimmed) && trimmed.includes('@') ? trimmed : null;
}

function person(mailbox: Mailbox, repair: (text: string) => string): Person {
  const name = repair(clean(mailbox.name))
    .replace(/^["'“]+|["'”]+$/g, '')
    .trim();
  const found = address(mailbox.address);
  return { name: name === '' || name.toLowerCase() === found ? null : name, address: found };
}

/** Message-IDs of a header, without brackets (RFC 5322 §3.6.4), those that lack them included. */
function ids(value: string): string[] {
  const bracketed = [...value.matchAll(/<([^<>\s]{1,998})>/g)].flatMap((found) =>
    found[1] === undefined ? [] : [found[1]],
  );
  if (bracketed.length > 0) return bracketed.slice(0, 500);
  return value
    .split(/[\s,]+/)
    .filter((id) => id.includes('@'))
    .slice(0, 500);
}
