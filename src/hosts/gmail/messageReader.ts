import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';
import type { MailMessage } from '../../core/mail/MailMessage';
import { parseMessage } from '../../core/mail/parseMessage';
import type { Access } from './Access';
import { callGoogle, type Called } from './callGoogle';
import { gmailOf } from './googleClients';
import { messageOfPayload, tellsAll } from './messageOfPayload';
import { restId } from './restId';

/** Above this a message is fetched without its attachments, in bytes: what a person writes is a fiftieth of it. */
const LARGE = 1_000_000;
const broken = { ok: false, failure: 'broken', status: 200, retryAfter: null } as const;
const read = { repeatable: true } as const;

/** One message with what Gmail says of it. */
export interface GmailMessage {
  /** Hexadecimal, as Gmail answered. */
  readonly id: string;
  readonly threadId: string;
  readonly message: MailMessage;
}

/** What a conversation consists of, without its texts. */
export interface ListedMessage {
  readonly id: string;
  /** When Gmail received it, in ms since 1970; 0 where it does not say. */
  readonly received: number;
  /** Bytes with attachments, by Gmail's estimate; 0 where it does not say. */
  readonly size: number;
  /** Nobody got it: the user's own unfinished text. */
  readonly draft: boolean;
}

/** Reads from Gmail during one request, with both tokens. Methods never reject. */
export interface MessageReader {
  /**
   * A message, read by the same reader as everywhere: from what `thread` brought of it where that tells all (decision 14), else from its raw
   * bytes; a large one without its attachments. `size` as listed, 0 where it is not known.
   */
  message(id: string, size: number): Promise<Called<GmailMessage>>;
  /** What belongs to a conversation, in Gmail's order. */
  thread(id: string): Promise<Called<readonly ListedMessage[]>>;
}

/** Ids as events name them work as well as those of the REST API; where Gmail does not know the converted form, the original one is tried once. */
export function messageReader(access: Access, messageToken: string): MessageReader {
  const gmail = gmailOf(access);
  const headers = { 'X-Goog-Gmail-Access-Token': messageToken };

  const call = async <T>(
    id: string,
    run: (id: string, timeout: number) => Promise<{ readonly data: T }>,
  ): Promise<Called<T>> => {
    const converted = restId(id);
    const first = await callGoogle(access.deadline, read, (timeout) => run(converted, timeout));
    if (converted === id || !isUnknown(first)) return first;
    const second = await callGoogle(access.deadline, read, (timeout) => run(id, timeout));
    return isUnknown(second) ? first : second;
  };

  /** What the conversation's answer holds of messages that are still to be read. */
  const brought = new Map<string, gmail_v1.Schema$Message>();

  return {
    async message(id, size) {
      const known = await readBrought(brought, restId(id), size);
      if (known !== null) return { ok: true, value: known };
      const format = size > LARGE ? 'full' : 'raw';
      const answer = await call<gmail_v1.Schema$Message>(id, (id, timeout) =>
        gmail.users.messages.get({ userId: 'me', id, format }, { headers, timeout }),
      );
      if (!answer.ok) return answer;
      const { id: named, threadId, raw, payload } = answer.value;
      if (!isId(named) || !isId(threadId)) return broken;
      if (payload) return { ok: true, value: { id: named, threadId, message: await messageOfPayload(payload, named) } };
      if (typeof raw !== 'string') return broken;
      // Gmail writes base64url (RFC 4648 §5), which Node reads with and without padding.
      const message = await parseMessage(Buffer.from(raw, 'base64url'), named);
      return { ok: true, value: { id: named, threadId, message } };
    },
    async thread(id) {
      const answer = await call<gmail_v1.Schema$Thread>(id, (id, timeout) =>
        gmail.users.threads.get({ userId: 'me', id, format: 'full' }, { headers, timeout }),
      );
      if (!answer.ok) return answer;
      const { messages }: { readonly messages?: unknown } = answer.value;
      if (!Array.isArray(messages)) return broken;
      for (const one of messages as gmail_v1.Schema$Message[]) if (isId(one.id)) brought.set(one.id, one);
      return { ok: true, value: messages.flatMap(listed) };
    },
  };
}

function listed({ id, internalDate, labelIds, sizeEstimate }: gmail_v1.Schema$Message): ListedMessage[] {
  if (!isId(id)) return [];
  const received = Number(internalDate ?? 0);
  const draft = Array.isArray(labelIds) && labelIds.includes('DRAFT');
  return [{ id, received: Number.isNaN(received) ? 0 : received, size: sizeEstimate ?? 0, draft }];
}

/** Reads a message from what was brought of it, once; null where there is nothing or it does not tell all. A large one does with it. */
async function readBrought(
  brought: Map<string, gmail_v1.Schema$Message>,
  id: string,
  size: number,
): Promise<GmailMessage | null> {
  const { threadId, payload } = brought.get(id) ?? {};
  brought.delete(id);
  if (!payload || !isId(threadId) || !(size > LARGE || tellsAll(payload))) return null;
  return { id, threadId, message: await messageOfPayload(payload, id) };
}

/** Google says either of an id that it does not know. */
const isUnknown = (called: Called<unknown>): boolean => !called.ok && (called.status === 400 || called.status === 404);

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
