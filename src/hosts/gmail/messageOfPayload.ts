import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';
import type { MailMessage } from '../../core/mail/MailMessage';
import { parseMessage } from '../../core/mail/parseMessage';
import { leftOut, mimeOf } from './mimeOf';

type Part = gmail_v1.Schema$MessagePart;

/** Deeper nesting than this is asked for as bytes; usual mail has three levels. */
const DEEPEST = 10;
/** What stands where a character could not be read, in UTF-8. */
const lost = Buffer.from('\ufffd');

/**
 * A message from Gmail's taken-apart form, read by the same reader as bytes, with the sizes that Gmail tells of what it left out. The form is
 * not what was sent: ask `tellsAll` first where the bytes can be had.
 */
export async function messageOfPayload(payload: Part, id: string): Promise<MailMessage> {
  const message = await parseMessage(mimeOf(payload), id);
  const sizes = leftOut(payload);
  if (sizes.size === 0) return message;
  const attachments = message.attachments.map((one) => ({ ...one, size: sizes.get(one.name ?? '') ?? one.size }));
  return { ...message, attachments };
}

/**
 * Whether the taken-apart form of a message tells the reader as much as its bytes would: a known identity, texts that are there and whole,
 * and beside them only what is read by its name and size. Not so: reports and messages within a message, which are read as they
 * were sent; characters that Gmail could not read, where the bytes may still tell them; headers whose decoding took the quotes off a name.
 */
export function tellsAll(payload: Part): boolean {
  const named = new Set((payload.headers ?? []).map(({ name }) => name?.toLowerCase()));
  // Without a Message-ID a message is known by its text, to the letter.
  if (!named.has('message-id') || !named.has('from') || !named.has('date')) return false;
  return (payload.headers ?? []).every(isPlain) && isWhole(payload, 0);
}

function isWhole({ mimeType, filename, headers, body, parts = [] }: Part, depth: number): boolean {
  const type = mimeType?.toLowerCase() ?? '';
  const header = (wanted: string): string => headers?.find(({ name }) => name?.toLowerCase() === wanted)?.value ?? '';
  if (type.startsWith('multipart/'))
    return depth < DEEPEST && type !== 'multipart/report' && /;\s*boundary\s*=/i.test(header('content-type')) && parts.every((part) => isWhole(part, depth + 1)); // prettier-ignore
  if (parts.length > 0 || type === '' || /^message\/|^text\/rfc822-headers/.test(type)) return false;
  if (type !== 'text/plain' && type !== 'text/html') return true;
  // A text that is shown, though it has a file's name, is left out as files are.
  if (body?.attachmentId) return (filename ?? '') !== '' && /^\s*attachment\b/i.test(header('content-disposition'));
  if (!body?.data) return (body?.size ?? 0) === 0;
  return !Buffer.from(body.data, 'base64url').includes(lost);
}

const addresses = /^(?:from|sender|reply-to|to|cc|bcc)$/i;

/** Whether a header reads the same decoded: names in an address list stand in quotes or need none. */
function isPlain({ name, value }: gmail_v1.Schema$MessagePartHeader): boolean {
  const text = value ?? '';
  if (text.includes('\ufffd')) return false;
  if (!addresses.test(name ?? '')) return true;
  const outside = text.replace(/"(?:[^"\\]|\\.){0,1000}"/g, 'x');
  return outside.split(',').every((box) => oneBox.test(box.trim()));
}

/** A name that needs no quotes and an address, or an address alone. */
const oneBox = /^(?:[^<>()[\]:;@\\"]{0,500}<[^<>\s"]{1,320}>|[^<>()[\]:;@\\"\s]{1,64}@[^<>()[\]:;@\\"\s]{1,255})$/;
