import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';
import type { MailMessage } from '../../core/mail/MailMessage';
import { parseMessage } from '../../core/mail/parseMessage';
import type { Access } from './Access';
import { callGoogle, type Called } from './callGoogle';
import { gmailOf } from './googleClients';
import { leftOut, mimeOf } from './mimeOf';
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
  /** A message from its raw bytes, read by the same reader as everywhere; a large one without its attachments. `size` as listed, 0 where it is not known. */
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

  return {
    async message(id, size) {
      const format = size > LARGE ? 'full' : 'raw';
      const answer = await call<gmail_v1.Schema$Message>(id, (id, timeout) =>
        gmail.users.messages.get({ userId: 'me', id, format }, { headers, timeout }),
      );
      if (!answer.ok) return answer;
      const { id: known, threadId, raw, payload } = answer.value;
      if (!isId(known) || !isId(threadId)) return broken;
      // Gmail writes base64url (RFC 4648 §5), which Node reads with and without padding.
      const bytes = payload ? mimeOf(payload) : typeof raw === 'string' ? Buffer.from(raw, 'base64url') : null;
      if (bytes === null) return broken;
      const message = await parseMessage(bytes, known);
      return { ok: true, value: { id: known, threadId, message: payload ? withSizes(message, leftOut(payload)) : message } }; // prettier-ignore
    },
    async thread(id) {
      const answer = await call<gmail_v1.Schema$Thread>(id, (id, timeout) =>
        gmail.users.threads.get({ userId: 'me', id, format: 'minimal' }, { headers, timeout }),
      );
      if (!answer.ok) return answer;
      const { messages }: { readonly messages?: unknown } = answer.value;
      return Array.isArray(messages) ? { ok: true, value: messages.flatMap(listed) } : broken;
    },
  };
}

function listed({ id, internalDate, labelIds, sizeEstimate }: gmail_v1.Schema$Message): ListedMessage[] {
  if (!isId(id)) return [];
  const received = Number(internalDate ?? 0);
  const draft = Array.isArray(labelIds) && labelIds.includes('DRAFT');
  return [{ id, received: Number.isNaN(received) ? 0 : received, size: sizeEstimate ?? 0, draft }];
}

/** The attachments as Gmail describes them: their bytes were not fetched. */
function withSizes(message: MailMessage, sizes: ReadonlyMap<string, number>): MailMessage {
  const attachments = message.attachments.map((one) => ({ ...one, size: sizes.get(one.name ?? '') ?? one.size }));
  return { ...message, attachments };
}

/** Google says either of an id that it does not know. */
const isUnknown = (called: Called<unknown>): boolean => !called.ok && (called.status === 400 || called.status === 404);

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
