import type { MailEntry } from './MailIndex';

const messages = 100;
const bytes = 4_000_000;

/** Entries in their order, cut into portions that the page fetches one after the other: few requests, early first picture. */
export function packsOf(entries: readonly MailEntry[]): MailEntry[][] {
  const packs: MailEntry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    const last = packs.at(-1);
    if (last === undefined || last.length >= messages || size + entry.length > bytes) {
      packs.push([entry]);
      size = entry.length;
    } else {
      last.push(entry);
      size += entry.length;
    }
  }
  return packs;
}
