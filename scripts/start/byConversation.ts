import type { MailEntry } from './MailIndex';

/** Entries grouped by conversation, in the order in which the first message of each group came (so newest first, where they came so). */
export function byConversation(entries: readonly MailEntry[]): MailEntry[][] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    // Later questions find the root at once.
    for (let at = id; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { links } of entries) for (const id of links) parents.set(rootOf(id), rootOf(links[0] ?? id));

  const groups = new Map<string, MailEntry[]>();
  const inOrder: MailEntry[][] = [];
  for (const entry of entries) {
    const first = entry.links[0];
    const known = first === undefined ? undefined : groups.get(rootOf(first));
    if (known !== undefined) {
      known.push(entry);
      continue;
    }
    const group = [entry];
    inOrder.push(group);
    if (first !== undefined) groups.set(rootOf(first), group);
  }
  return inOrder;
}
