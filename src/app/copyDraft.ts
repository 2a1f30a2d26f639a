import type { Draft } from '../core/templates/Draft';
import type { Act } from './Act';
import type { Conversation } from './Conversation';
import { mayWrite } from './mayWrite';
import type { Ports } from './Ports';

/** Puts a draft on the clipboard. Refused while a stop holds, also one that another pane has recorded since the draft was shown. */
export async function copyDraft(ports: Ports, conversation: Conversation, draft: Draft): Promise<Act<null>> {
  const allowed = await mayWrite(ports, conversation, draft.template);
  return allowed.ok ? ports.clipboard({ text: draft.text, html: draft.html }) : allowed;
}
