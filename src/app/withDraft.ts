import type { Outcome } from '../core/ports/Failure';
import type { Conversation } from './Conversation';
import { draftFor } from './draftFor';
import { ifLoaded } from './ifLoaded';
import { mayWrite } from './mayWrite';
import type { Ports } from './Ports';
import { whoAmI } from './whoAmI';

/**
 * The conversation with the draft that its step asks for; as it is where the step has no template. A stage of its own after `openItem`:
 * contact and step are shown before the templates are there.
 */
export const withDraft = (ports: Ports, conversation: Conversation): Promise<Outcome<Conversation>> =>
  ifLoaded(async () => {
    const { template } = conversation.step;
    if (template === null) return { ok: true, value: conversation };
    // Another pane may have recorded a stop since the conversation was read: then there is no draft.
    const allowed = await mayWrite(ports, conversation, template);
    if (!allowed.ok) return 'refused' in allowed ? { ok: true, value: conversation } : allowed;
    const me = await whoAmI(ports, conversation.settings);
    return { ok: true, value: { ...conversation, draft: await draftFor(template, conversation, me) } };
  });
