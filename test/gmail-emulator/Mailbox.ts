import { createHash } from 'node:crypto';
import { groupThreads } from '../../src/core/mail/groupThreads';
import type { MailMessage } from '../../src/core/mail/MailMessage';
import { parseMessage } from '../../src/core/mail/parseMessage';

/** A message as Gmail keeps it. */
export interface KeptMessage {
  /** Hexadecimal, as the REST API names it. */
  readonly id: string;
  readonly threadId: string;
  readonly labels: readonly string[];
  /** Milliseconds since 1970. */
  readonly received: number;
  /** base64url. */
  readonly raw: string;
  readonly size: number;
  readonly mail: MailMessage;
}

/** Sixteen hexadecimal digits that begin like Gmail's; the same text gives the same id. */
export function idFor(text: string): string {
  return `1${createHash('sha256').update(text).digest('hex').slice(0, 15)}`;
}

/** How events name things: by the number of the REST id, or by a number of their own (issue 3, gate G5). */
export type EventIds = 'same' | 'own';

/** The form in which events name a message or a conversation. */
export function eventId(kind: 'msg' | 'thread', id: string, ids: EventIds): string {
  return `${kind}-f:${BigInt(`0x${ids === 'same' ? id : idFor(id)}`).toString()}`;
}

/** The messages of a mailbox, in conversations, with ids as Gmail gives them. */
export async function keepMail(mails: readonly Uint8Array[], me: string): Promise<KeptMessage[]> {
  const all = await Promise.all(mails.map(async (bytes) => ({ bytes, mail: await parseMessage(bytes) })));
  // Gmail keeps a message that arrived twice once.
  const read = [...new Map(all.map((one) => [one.mail.id, one])).values()];
  const received = (mail: MailMessage): number => (mail.date === null ? 0 : Date.parse(mail.date) || 0);
  return groupThreads(read.map(({ mail }) => mail)).flatMap((group) => {
    const inTime = [...group].sort((a, b) => received(a) - received(b));
    const threadId = idFor(inTime[0]?.id ?? '');
    return inTime.flatMap((mail): KeptMessage[] => {
      const found = read.find((one) => one.mail === mail);
      if (found === undefined) return [];
      const raw = Buffer.from(found.bytes).toString('base64url');
      const labels = mail.from.address === me ? ['SENT'] : ['INBOX'];
      const size = found.bytes.byteLength;
      return [{ id: idFor(mail.id), threadId, labels, received: received(mail), raw, size, mail }];
    });
  });
}
