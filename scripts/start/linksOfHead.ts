/** Enough to tell one conversation from another; a list of references may be as long as its thread. */
const most = 50;

/**
 * The Message-IDs by which a message hangs together with others (its own, In-Reply-To, the first references), from the start of its
 * bytes. Empty when there is none. Only used to serve a conversation in one portion; the page groups threads by the full rules.
 */
export function linksOfHead(head: string): string[] {
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  const fields = head
    .slice(0, end)
    .matchAll(/^(?:message-id|in-reply-to|references):((?:.{0,998}\r?\n[ \t])*.{0,998})/gim);
  const ids = [...fields].flatMap(([, value = '']) => value.match(/<[^<>\s]{1,300}>/g) ?? []);
  return [...new Set(ids)].slice(0, most);
}
