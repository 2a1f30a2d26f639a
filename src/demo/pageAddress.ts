import type { DemoMailbox } from './demoMailbox';
import type { DemoConversation } from './DemoState';

/**
 * What to open at the start: the message in the page's address (after `#`), else the newest one. Null while the one in the address may
 * still come, and for an empty mailbox.
 */
export function openedFirst(conversations: readonly DemoConversation[], complete: boolean): string | null {
  const wanted = decode(location.hash.slice(1));
  if (conversations.some((one) => one.messages.some(({ id }) => id === wanted))) return wanted;
  return wanted === '' || complete ? (conversations[0]?.messages.at(-1)?.id ?? null) : null;
}

/** Keeps the open message in the page's address, so that a reload comes back to it. */
export function rememberOpen(mailbox: DemoMailbox): void {
  mailbox.state.subscribe(({ open }, before) => {
    if (open !== before.open) history.replaceState(null, '', open === null ? '#' : `#${encodeURIComponent(open)}`);
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
