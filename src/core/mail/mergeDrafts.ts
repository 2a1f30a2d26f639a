import { timeOf, type Draft } from './Draft';
import { openingOf, sameMessage, senderKeys } from './sameMessage';
import type { ThreadMessage } from './ThreadMessage';

/** Direct messages first, then the quoted ones that none of them is; what a quote knows more is not mixed in. */
export function mergeDrafts(seen: readonly Draft[], quoted: readonly Draft[]): Draft[] {
  const buckets = new Map<string, Draft[]>();
  const kept: Draft[] = [];
  const keys = ({ message }: Draft): string[] => {
    const words = openingOf(message).slice(0, 16);
    const minute = message.date === null ? 'x' : String(Math.round(timeOf(message.date) / 120_000));
    const out = [`w${words}`];
    for (const sender of senderKeys(message.from)) out.push(`${sender}|${minute}`);
    return out;
  };
  const neighbours = (draft: Draft, own: readonly string[]): string[] => {
    const at = Math.round(timeOf(draft.message.date) / 120_000);
    const out = [...own];
    if (draft.message.date !== null)
      for (const sender of senderKeys(draft.message.from)) out.push(`${sender}|${at - 1}`, `${sender}|${at + 1}`);
    return out;
  };
  const add = (draft: Draft, own: readonly string[]): void => {
    kept.push(draft);
    for (const key of own) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(draft);
      else buckets.set(key, [draft]);
    }
  };
  const byId = new Set<string>();
  for (const draft of seen) {
    if (byId.has(draft.message.id)) continue;
    byId.add(draft.message.id);
    add(draft, keys(draft));
  }
  for (const draft of quoted) {
    const own = keys(draft);
    const twin = neighbours(draft, own)
      .flatMap((key) => (buckets.get(key) ?? []).slice(0, 20))
      .find((one) => sameMessage(one.message, draft.message));
    if (!twin) add(draft, own);
    else if (twin.message.source === 'quoted' && richer(draft.message, twin.message))
      twin.message = { ...draft.message, forwarded: twin.message.forwarded };
  }
  return kept;
}

/** Whether a second quote of a message tells more: an address, a date, a longer text. */
function richer(a: ThreadMessage, b: ThreadMessage): boolean {
  const score = (one: ThreadMessage): number =>
    (one.from.address === null ? 0 : 2) + (one.date === null ? 0 : 2) + (one.to.length > 0 ? 1 : 0);
  return score(a) > score(b) || (score(a) === score(b) && a.text.length > b.text.length + 20);
}
