import type { Conversation } from '../app/Conversation';
import { openItem } from '../app/openItem';
import { redraft } from '../app/redraft';
import { withDraft } from '../app/withDraft';
import { firstLook, type Look } from '../cards/Look';
import { lookOf, personOf } from '../cards/lookOf';
import type { ActParameters } from '../cards/CardAct';
import type { Outcome } from '../core/ports/Failure';
import type { Desk } from './Desk';

/** The open conversation as the person looks at it, with its draft. */
export interface Opened {
  readonly conversation: Conversation;
  readonly look: Look;
}

/**
 * Reads what is open, as the card looked at it from which a button came (`from`; nothing for the first look). Null when nothing is open or
 * nobody else is in it. A template or sentence that may not be used (any more) falls back to the step's own draft.
 */
export async function openConversation(
  { ports }: Pick<Desk, 'ports'>,
  from: ActParameters = {},
): Promise<Outcome<Opened | null>> {
  const address = personOf(from);
  const opened = await openItem(ports, address === null ? {} : { address });
  if (!opened.ok) return opened;
  if (opened.value === null) return { ok: true, value: null };
  return drafted(ports, opened.value, lookOf(from, opened.value.history));
}

/** The same conversation looked at in another way; read again where another person is looked at, or something was recorded. */
export async function lookAgain({ ports }: Pick<Desk, 'ports'>, look: Look): Promise<Outcome<Opened | null>> {
  const opened = await openItem(ports, look.person === null ? {} : { address: look.person });
  if (!opened.ok) return opened;
  return opened.value === null ? { ok: true, value: null } : drafted(ports, opened.value, look);
}

async function drafted(ports: Desk['ports'], conversation: Conversation, look: Look): Promise<Outcome<Opened>> {
  if (look.template !== null || Object.keys(look.choices).length > 0) {
    const change = { ...(look.template === null ? {} : { template: look.template }), choices: look.choices };
    const draft = await redraft(ports, conversation, change);
    if (draft.ok) return { ok: true, value: { conversation: { ...conversation, draft: draft.value }, look } };
  }
  const written = await withDraft(ports, conversation);
  const plain = { ...firstLook, person: look.person };
  return written.ok ? { ok: true, value: { conversation: written.value, look: plain } } : written;
}
