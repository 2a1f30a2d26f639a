import type { MailMessage } from '../../core/mail/MailMessage';
import type { Outcome } from '../../core/ports/Failure';
import { ask, READ_MS } from './ask';
import { personOf } from './personOf';
import { readHeaders } from './readHeaders';
import { supports } from './supports';

const bare = (id: string | undefined): string => (id ?? '').trim().replace(/^<|>$/g, '');
const unsupported = { ok: false, failure: 'unsupported' } as const;

/** What the fields of the open item say by themselves. */
function fromFields(item: Office.MessageRead): MailMessage {
  return {
    id: bare(item.internetMessageId) || item.itemId,
    hostId: item.itemId,
    from: personOf(item.from),
    replyTo: [],
    to: item.to.map(personOf),
    cc: item.cc.map(personOf),
    bcc: [],
    deliveredTo: [],
    subject: item.subject,
    date: item.dateTimeCreated.toISOString(),
    inReplyTo: null,
    references: [],
    headers: [],
    text: null,
    html: null,
    parts: [],
    attachments: item.attachments.map(({ name, contentType, size }) => ({
      name: name || null,
      contentType: (contentType ?? '').toLowerCase(),
      size,
    })),
    damaged: false,
  };
}

/** The message and what the host said of it, so that later it can be asked whether it still means the same one. */
export interface MessageRead {
  readonly message: MailMessage;
  readonly seal: Seal;
}

/** Words of the host that are this message's own: its headers, or its text where headers are not to be had. */
export interface Seal {
  readonly kind: 'headers' | 'text' | 'none';
  readonly value: string;
}

const headersOf = (item: Office.MessageRead, ms: number): Promise<Outcome<string>> =>
  supports('getAllInternetHeadersAsync')
    ? ask<string>(ms, (done) => item.getAllInternetHeadersAsync(done))
    : Promise.resolve(unsupported);

const textOf = (item: Office.MessageRead, ms: number): Promise<Outcome<string>> =>
  ask<string>(ms, (done) => item.body.getAsync(Office.CoercionType.Text, done));

/**
 * Reads the open message: fields, headers where this Outlook gives them, and the body twice, in three calls at once (the
 * limit on the web). `gone` when the headers are another message's: the host has moved on and did not say so
 * (OfficeDev/office-js issues 5965 and 6806).
 */
export async function readMessage(item: Office.MessageRead): Promise<Outcome<MessageRead>> {
  const fields = fromFields(item);
  const [headers, html, text] = await Promise.all([
    headersOf(item, READ_MS),
    ask<string>(READ_MS, (done) => item.body.getAsync(Office.CoercionType.Html, done)),
    textOf(item, READ_MS),
  ]);
  if (!html.ok && !text.ok) return html;
  const known = headers.ok && headers.value.trim() !== '';
  const said = known ? readHeaders(headers.value) : fields;
  const named = said.headers.find(({ name }) => name === 'message-id');
  if (named !== undefined && item.internetMessageId && bare(named.value) !== bare(item.internetMessageId)) {
    return { ok: false, failure: 'gone' };
  }
  const message = {
    ...fields,
    ...said,
    date: said.date ?? fields.date,
    html: html.ok ? html.value : null,
    text: text.ok ? text.value : null,
  };
  const seal: Seal = known
    ? { kind: 'headers', value: headers.value }
    : text.ok
      ? { kind: 'text', value: text.value }
      : { kind: 'none', value: '' };
  return { ok: true, value: { message, seal } };
}

/** Asks the host whether it still means the message of this seal; `gone` when it means another. */
export async function checkSeal(item: Office.MessageRead, seal: Seal, ms: number): Promise<Outcome<null>> {
  if (seal.kind === 'none') return { ok: true, value: null };
  const now = await (seal.kind === 'headers' ? headersOf(item, ms) : textOf(item, ms));
  if (!now.ok) return now;
  return now.value === seal.value ? { ok: true, value: null } : { ok: false, failure: 'gone' };
}
