import type { Act } from './Act';
import type { Conversation } from './Conversation';
import { decide } from './decide';
import { historyNow } from './historyNow';
import type { Ports } from './Ports';
import { stopRefusal } from './stopRefusal';
import { templateList } from '../core/templates/templateList';

/**
 * Whether a text of this template may be prepared for the contact now. While a stop holds only an answer may, and only when they wrote
 * again by themselves (DOMAIN: What a next step is, `stop`).
 */
export async function mayWrite(ports: Ports, conversation: Conversation, template: string): Promise<Act<null>> {
  const current = await historyNow(ports, conversation);
  if (!current.ok) return current;
  const { history } = current.value;
  if (!history.stop) return { ok: true, value: null };
  const { contact, settings, thread } = conversation;
  const { step } = await decide(history, contact, settings, ports.clock.now(), thread.key);
  const answers = templateList().some((each) => each.id === template && each.actions.includes('answer'));
  return step.action === 'answer' && answers ? { ok: true, value: null } : stopRefusal(history.stop);
}
