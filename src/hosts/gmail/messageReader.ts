import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';
import type { MailMessage } from '../../core/mail/MailMessage';
import { parseMessage } from '../../core/mail/parseMessage';
import type { Access } from './Access';
import { callGoogle, type Called } from './callGoogle';
import { gmailOf } from './googleClients';
import { restId } from './restId';

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
  /** Nobody got it: the user's own unfinished text. */
  readonly draft: boolean;
}

/** Reads from Gmail during one request, with both tokens. Methods never reject. */
export interface MessageReader {
  /** A message as its raw bytes, read by the same reader as everywhere. */
  message(id: string): Promise<Called<GmailMessage>>;
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
    async message(id) {
      const answer = await call<gmail_v1.Schema$Message>(id, (id, timeout) =>
        gmail.users.messages.get({ userId: 'me', id, format: 'raw' }, { headers, timeout }),
      );
      if (!answer.ok) return answer;
      const { id: known, threadId, raw } = answer.value;
      if (!isId(known) || !isId(threadId) || typeof raw !== 'string') return broken;
      return { ok: true, value: { id: known, threadId, message: await parseMessage(bytesOf(raw), known) } };
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

function listed({ id, internalDate, labelIds }: gmail_v1.Schema$Message): ListedMessage[] {
  if (!isId(id)) return [];
  const received = Number(internalDate ?? 0);
  return [{ id, received: Number.isNaN(received) ? 0 : received, draft: labelIds?.includes('DRAFT') ?? false }];
}

/** Google says either of an id that it does not know. */
const isUnknown = (called: Called<unknown>): boolean => !called.ok && (called.status === 400 || called.status === 404);

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Gmail writes base64url (RFC 4648 §5), which Node reads with and without padding. */
const bytesOf = (raw: string): Uint8Array => Buffer.from(raw, 'base64url');
