/**
 * Tells when another item is open. `ItemChanged` alone is not enough: pinned panes miss some (OfficeDev/office-js issues
 * 1096 and 5965), so the id is compared again whenever the user comes back to the pane.
 */
export function watchItem(idNow: () => string | null): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let last = idNow();
  const tell = (): void => {
    last = idNow();
    for (const listener of listeners) listener();
  };
  const look = (): void => {
    if (idNow() !== last) tell();
  };
  const mailbox: Office.Mailbox | undefined = Office.context.mailbox;
  try {
    mailbox?.addHandlerAsync(Office.EventType.ItemChanged, tell);
  } catch {
    // An Outlook that cannot pin a pane has no such event, and its pane closes with the item.
  }
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  document.documentElement.addEventListener('pointerenter', look);
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}
