import type { History } from '../core/ledger/History';
import { historyOf } from '../core/ledger/historyOf';
import type { LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Conversation } from './Conversation';
import { mergeEvents } from './mergeEvents';
import { personEvents } from './personEvents';
import type { Ports } from './Ports';

/**
 * The contact's history at this moment: what the ledger holds now, which another pane may have changed since the conversation was shown,
 * and the messages in view.
 */
export async function historyNow(
  ports: Ports,
  { contact, history }: Pick<Conversation, 'contact' | 'history'>,
): Promise<Outcome<{ readonly history: History; readonly events: readonly LedgerEvent[] }>> {
  const stored = await personEvents(ports, contact.address);
  if (!stored.ok) return stored;
  const events = mergeEvents(stored.value, history.messages);
  return { ok: true, value: { events, history: historyOf(contact.address, events) } };
}
