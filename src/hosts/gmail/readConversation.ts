import type { MailMessage } from '../../core/mail/MailMessage';
import type { Called } from './callGoogle';
import type { GmailMessage, ListedMessage, MessageReader } from './messageReader';
import { restId } from './restId';

/** As many of the newest messages as one answer reads: what lies further back stands quoted in them or in the ledger. */
const MOST_MESSAGES = 50;
/** Calls at once: enough to read a usual conversation in two rounds, few enough for Gmail's limit per user and second. */
const AT_ONCE = 8;

/** The open message and what of its conversation could be read. */
export interface GmailConversation {
  readonly open: GmailMessage;
  /** In the order in which they arrived, the open one last. */
  readonly messages: readonly MailMessage[];
  /** Google refused the conversation or a message of it. */
  readonly partial: boolean;
}

/**
 * Reads the conversation of an open message. Where Google refuses it (the user granted less, or the thread is not known), the open
 * message and what it quotes must do; where it is only not reachable now, that is a failure: a status derived from half a
 * conversation would be wrong. Drafts are left out.
 */
export async function readConversation(
  reader: MessageReader,
  open: Promise<Called<GmailMessage>>,
  threadId: string | null,
): Promise<Called<GmailConversation>> {
  const [message, guessed] = await Promise.all([open, threadId === null ? null : reader.thread(threadId)]);
  if (!message.ok) return message;
  const own = message.value.threadId;
  const listed =
    guessed === null || (!guessed.ok && guessed.failure !== 'denied' && restId(threadId ?? '') !== own)
      ? await reader.thread(own)
      : guessed;
  const alone = { open: message.value, messages: [message.value.message], partial: true };
  if (!listed.ok) return isRefusal(listed) ? { ok: true, value: alone } : listed;

  const others = await readAll(reader, wanted(listed.value, message.value.id));
  const failed = others.find((one) => !one.ok && !isRefusal(one));
  if (failed !== undefined && !failed.ok) return failed;
  const messages = [...others.flatMap((one) => (one.ok ? [one.value.message] : [])), message.value.message];
  const refused = others.some((one) => !one.ok && one.failure !== 'gone');
  return { ok: true, value: { open: message.value, messages, partial: refused } };
}

/** What asking again would not change. */
function isRefusal(called: Called<unknown>): boolean {
  return !called.ok && (called.failure === 'denied' || called.failure === 'gone' || called.status === 400);
}

function wanted(listed: readonly ListedMessage[], open: string): string[] {
  const others = listed.filter(({ id, draft }) => !draft && id !== open);
  return others
    .toSorted((a, b) => a.received - b.received)
    .slice(-(MOST_MESSAGES - 1))
    .map(({ id }) => id);
}

/** In the order of `ids`, a few at once; begins nothing anew after a failure. */
async function readAll(reader: MessageReader, ids: readonly string[]): Promise<Called<GmailMessage>[]> {
  const results: Called<GmailMessage>[] = [];
  let next = 0;
  let stopped = false;
  const work = async (): Promise<void> => {
    for (let at = next++; at < ids.length && !stopped; at = next++) {
      const result = await reader.message(ids[at] ?? '');
      stopped ||= !result.ok && !isRefusal(result);
      results[at] = result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, ids.length) }, work));
  return results;
}
