import type { ContentSent } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import { personHistory } from './personHistory';
import type { Ports } from './Ports';
import { record } from './record';
import { refuse } from './refuse';
import { stopRefusal } from './stopRefusal';

/**
 * Records that a piece of value content goes to a person. Refused while a stop holds, and for what they were sent before: never the same
 * one twice to one person (DOMAIN: value content).
 */
export async function noteContent(
  ports: Ports,
  person: string,
  content: string,
  thread: string | null = null,
): Promise<Act<ContentSent>> {
  const id = content.trim();
  if (id === '') return refuse('empty');
  const history = await personHistory(ports, person);
  if (!history.ok) return history;
  const { stop, contents } = history.value;
  if (stop) return stopRefusal(stop);
  if (contents.includes(id)) return refuse('sent-before');
  return record(ports, person, (base) => ({
    ...base,
    type: 'content-sent',
    id: `content:${person}:${id}`,
    content: id,
    thread,
  }));
}
