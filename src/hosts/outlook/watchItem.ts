/**
 * Tells when something else is open. `ItemChanged` alone is not enough: pinned panes miss some (OfficeDev/office-js issues
 * 1096 and 5965), and a message being written gets its recipients late, whose own event has made Outlook hang (issue 5928).
 * So `look`, which names what is open now (undefined = not to be had), is asked again whenever the user comes back to the pane.
 */
export function watchItem(look: () => Promise<string | null | undefined>): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let last: string | null | undefined;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const compare = async (known: boolean): Promise<void> => {
    const now = await look();
    if (now === undefined) return;
    const before = last;
    last = now;
    if (!known && before !== undefined && before !== now) tell();
  };
  void compare(true);

  const mailbox: Office.Mailbox | undefined = Office.context.mailbox;
  try {
    mailbox?.addHandlerAsync(Office.EventType.ItemChanged, () => {
      tell();
      void compare(true);
    });
  } catch {
    // An Outlook that cannot pin a pane has no such event, and its pane closes with the item.
  }
  const returns = (): void => void compare(false);
  window.addEventListener('focus', returns);
  document.addEventListener('visibilitychange', returns);
  document.documentElement.addEventListener('pointerenter', returns);
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}
