import type { Draft } from '../core/templates/Draft';
import type { Act } from './Act';
import type { Conversation } from './Conversation';
import { draftFor, type Choices } from './draftFor';
import { ifLoaded } from './ifLoaded';
import { mayWrite } from './mayWrite';
import type { Ports } from './Ports';
import { refuse } from './refuse';
import { whoAmI } from './whoAmI';

/** Writes the draft again: with another template, or with other sentences in its slots. Refused while a stop holds. */
export async function redraft(
  ports: Ports,
  conversation: Conversation,
  change: { readonly template?: string; readonly choices?: Choices },
): Promise<Act<Draft>> {
  const template = change.template ?? conversation.draft?.template ?? conversation.step.template;
  if (template === null) return refuse('empty');
  const allowed = await mayWrite(ports, conversation, template);
  if (!allowed.ok) return allowed;
  const me = await whoAmI(ports, conversation.settings);
  return ifLoaded(async () => ({ ok: true, value: await draftFor(template, conversation, me, change.choices) }));
}
