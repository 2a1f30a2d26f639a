import type { FollowUpScheduled, LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import type { Conversation } from './Conversation';
import { historyNow } from './historyNow';
import { moveFollowUp } from './moveFollowUp';
import type { Ports } from './Ports';
import { record } from './record';
import { refuse } from './refuse';
import { stopRefusal } from './stopRefusal';

/**
 * Plans the follow-up of a conversation for `due` (ISO 8601 with offset) and gives the follow-up's key. Refused while a stop holds.
 * The key comes from the contact and the last message, so a double click plans once; where one is pending already, it is moved.
 */
export async function schedule(
  ports: Ports,
  conversation: Pick<Conversation, 'contact' | 'history' | 'step'> & { readonly thread: { readonly key: string } },
  due: string,
): Promise<Act<{ readonly key: string; readonly event: LedgerEvent | null }>> {
  if (Number.isNaN(Date.parse(due))) return refuse('not-a-date');
  const { contact, step, thread } = conversation;
  const current = await historyNow(ports, conversation);
  if (!current.ok) return current;
  const { history, events } = current.value;
  if (history.stop) return stopRefusal(history.stop);

  const pending = history.followUps.find((each) => each.state === 'pending');
  if (pending) {
    if (Date.parse(pending.due) === Date.parse(due)) return { ok: true, value: { key: pending.key, event: null } };
    const moved = await moveFollowUp(ports, contact.address, pending.key, due);
    return moved.ok ? { ok: true, value: { key: pending.key, event: moved.value } } : moved;
  }

  const key = freeKey(`${contact.address}|${history.messages.at(-1)?.messageId ?? thread.key}`, events);
  const scheduled = await record(ports, contact.address, (base): FollowUpScheduled => ({
    ...base,
    type: 'follow-up-scheduled',
    id: `fu:${key}`,
    followUp: key,
    due,
    action: step.action,
    template: step.template,
    thread: thread.key,
  }));
  return scheduled.ok ? { ok: true, value: { key, event: scheduled.value } } : scheduled;
}

/** The key, numbered when an earlier plan for the same message was undone, done or cancelled: an id is recorded once for ever. */
function freeKey(base: string, events: readonly LedgerEvent[]): string {
  const used = events.filter((event) => event.type === 'follow-up-scheduled' && event.followUp.startsWith(base)).length;
  return used === 0 ? base : `${base}#${used + 1}`;
}
