import type { Conversation } from '../../../src/app/Conversation';
import { openItem } from '../../../src/app/openItem';
import type { Ports } from '../../../src/app/Ports';
import { withDraft } from '../../../src/app/withDraft';

/** The open conversation with its draft, which the test knows to be there. */
export async function opened(ports: Ports, choice: { readonly address?: string } = {}): Promise<Conversation> {
  const outcome = await openItem(ports, choice);
  if (!outcome.ok) throw new Error(outcome.failure);
  if (!outcome.value) throw new Error('nothing is open');
  const drafted = await withDraft(ports, outcome.value);
  if (!drafted.ok) throw new Error(drafted.failure);
  return drafted.value;
}
