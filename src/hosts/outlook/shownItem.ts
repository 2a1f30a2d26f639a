/** The item that the library holds now, told apart once: the types of office.js merge all kinds into one. */
export type ShownItem =
  | { readonly mode: 'read'; readonly id: string; readonly item: Office.MessageRead }
  | { readonly mode: 'compose'; readonly id: string; readonly item: Office.MessageCompose };

/**
 * The message that is open, or null: nothing, or an appointment. A message being written has no id before it is saved;
 * `draft` stands for it then (a pane of its own belongs to each such window).
 */
export function shownItem(draft: string): ShownItem | null {
  // The pane may run in a plain browser tab, and the library leaves the mailbox out there.
  const mailbox: Office.Mailbox | undefined = Office.context.mailbox;
  const item = mailbox?.item;
  const kind: string | undefined = item?.itemType;
  if (!item || kind !== 'message') return null;
  if (typeof item.subject === 'string') return { mode: 'read', id: item.itemId, item };
  return { mode: 'compose', id: draft, item };
}
