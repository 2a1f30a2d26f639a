import { byConversation } from './byConversation';
import type { MailEntry } from './MailIndex';

/** The first portion is what the page can be used with: a screenful, so that it comes and is read at once. */
const firstMessages = 14;
const messages = 100;
const bytes = 4_000_000;

/**
 * Entries, newest conversation first, cut into portions that the page fetches one after the other: few requests, early first picture,
 * and no conversation cut in two unless it is longer than a portion.
 */
export function packsOf(entries: readonly MailEntry[]): MailEntry[][] {
  const packs: MailEntry[][] = [];
  let last: MailEntry[] | null = null;
  let size = 0;
  for (const conversation of byConversation(entries)) {
    const most = packs.length > 1 ? messages : firstMessages;
    const fits = last !== null && last.length + conversation.length <= most;
    if (!fits) last = null;
    for (const entry of conversation) {
      if (last === null || last.length >= messages || size + entry.length > bytes) {
        packs.push((last = []));
        size = 0;
      }
      last.push(entry);
      size += entry.length;
    }
  }
  return packs;
}
