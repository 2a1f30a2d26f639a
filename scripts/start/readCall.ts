import type { IncomingMessage } from 'node:http';
import type { GmailCall } from '../../src/demo/gmail/GmailCall';

/** Bytes of a call: the reviewed text of a reply and the inputs of a card, with room. */
const MOST = 65_536;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const holds = <T>(value: unknown, fits: (one: unknown) => one is T): value is Readonly<Record<string, T>> =>
  isRecord(value) && Object.values(value).every(fits);

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What the preview in our own page asks for; null for anything else: another page, another type, too long, no call. */
export async function readCall(request: IncomingMessage): Promise<GmailCall | null> {
  const { host, origin, 'content-type': type } = request.headers;
  // A form or a script of another page has another origin, or cannot send this type without being asked.
  if (origin !== `http://${host}` || type !== 'application/json') return null;
  const body = await bodyOf(request);
  let asked: unknown = null;
  try {
    asked = JSON.parse(body ?? '');
  } catch {
    return null;
  }
  if (!isRecord(asked)) return null;
  const { endpoint, messageId, composing, parameters, inputs, locale } = asked;
  if (!isText(endpoint) || !isText(locale)) return null;
  const to = isRecord(composing) && Array.isArray(composing['to']) ? composing['to'].filter(isText) : null;
  return {
    ...{ endpoint, locale },
    ...(isText(messageId) ? { messageId } : {}),
    ...(to === null ? {} : { composing: { to } }),
    ...(holds(parameters, isText) ? { parameters } : {}),
    ...(holds(inputs, isRecord) ? { inputs } : {}),
  };
}
