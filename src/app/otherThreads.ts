import type { LedgerEvent, MessageEvent } from '../core/ledger/LedgerEvent';
import { messageEventId } from '../core/ledger/messageEventId';
import { groupThreads } from '../core/mail/groupThreads';
import { ifLoaded } from './ifLoaded';
import type { Ports } from './Ports';
import type { ReadingOptions } from './readConversation';
import { readOnce } from './readOnce';

/**
 * What other conversations with this person tell, as events that are not in `known` yet. A host that has no history, or fails to give it,
 * tells nothing: the conversation is shown without it.
 */
export async function otherThreads(
  ports: Ports,
  person: string,
  known: readonly LedgerEvent[],
  options: ReadingOptions,
): Promise<readonly MessageEvent[]> {
  const history = await ports.host.history(person);
  if (!history.ok) return [];
  const ids = new Set(known.map((event) => event.id));
  const fresh = groupThreads(history.value).filter((messages) =>
    messages.some((message) => !ids.has(messageEventId(message.id))),
  );
  const read = await ifLoaded(async () => ({
    ok: true,
    value: await Promise.all(fresh.map((messages) => readOnce(ports.host, messages, options))),
  }));
  return read.ok ? read.value.flatMap(({ events }) => events).filter((event) => !ids.has(event.id)) : [];
}
