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

/** What is open, by the ids of the event, and how it is fetched (once for a request). */
export interface Opened {
  readonly messageId: string;
  readonly threadId: string | null;
  readonly fetch: (size: number) => Promise<Called<GmailMessage>>;
}

/**
 * Reads the conversation of an open message. Where Google refuses it (the user granted less, or the thread is not known), the open
 * message and what it quotes must do; where it is only not reachable now, that is a failure: a status derived from half a
 * conversation would be wrong. Drafts are left out.
 */
export async function readConversation(reader: MessageReader, opened: Opened): Promise<Called<GmailConversation>> {
  const { messageId, threadId, fetch } = opened;
  const named = threadId === null ? null : await reader.thread(threadId);
  const here = named?.ok ? named.value.find(({ id }) => id === restId(messageId)) : undefined;
  if (named?.ok && here !== undefined) {
    const [open, others] = await Promise.all([fetch(here.size), readAll(reader, wanted(named.value, here.id))]);
    return open.ok ? together(open.value, others) : open;
  }
  const open = await fetch(0);
  if (!open.ok) return open;
  const asked = restId(threadId ?? '') === open.value.threadId;
  // A refusal stays one; a thread that was not found is asked for by the message's own word.
  const listed = named === null || (!named.ok && named.failure !== 'denied' && !asked) ? await reader.thread(open.value.threadId) : named; // prettier-ignore
  if (!listed.ok) return isRefusal(listed) ? { ok: true, value: alone(open.value) } : listed;
  return together(open.value, await readAll(reader, wanted(listed.value, open.value.id)));
}

const alone = (open: GmailMessage): GmailConversation => ({ open, messages: [open.message], partial: true });

function together(open: GmailMessage, others: readonly Called<GmailMessage>[]): Called<GmailConversation> {
  const failed = others.find((one) => !one.ok && !isRefusal(one));
  if (failed !== undefined && !failed.ok) return failed;
  const messages = [...others.flatMap((one) => (one.ok ? [one.value.message] : [])), open.message];
  const partial = others.some((one) => !one.ok && one.failure !== 'gone');
  return { ok: true, value: { open, messages, partial } };
}

/** What asking again would not change. */
function isRefusal(called: Called<unknown>): boolean {
  return !called.ok && (called.failure === 'denied' || called.failure === 'gone' || called.status === 400);
}

function wanted(listed: readonly ListedMessage[], open: string): ListedMessage[] {
  const others = listed.filter(({ id, draft }) => !draft && id !== open);
  return others.toSorted((a, b) => a.received - b.received).slice(-(MOST_MESSAGES - 1));
}

/** In the order of `listed`, a few at once; begins nothing anew after a failure. */
async function readAll(reader: MessageReader, listed: readonly ListedMessage[]): Promise<Called<GmailMessage>[]> {
  const results: Called<GmailMessage>[] = [];
  let next = 0;
  let stopped = false;
  const work = async (): Promise<void> => {
    for (let one = listed[next]; one !== undefined && !stopped; one = listed[next]) {
      const at = next++;
      const result = await reader.message(one.id, one.size);
      stopped ||= !result.ok && !isRefusal(result);
      results[at] = result;
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, listed.length) }, work));
  return results;
}
