const cache = new Map<string, { readonly search: RegExp; readonly full: ReadonlyMap<string, string> }>();

/**
 * A folded sentence with the short forms of a phone's keyboard spelled out ("vc n qr" → "voce nao quer"), so that one pattern reads both.
 * `chat` is the language's list (see `chat.ts` there). Offsets in the result are not offsets in the sentence.
 */
export function spellOut(folded: string, chat: string): string {
  let known = cache.get(chat);
  if (!known) {
    const words = chat.split(' ');
    const full = new Map(
      words.flatMap((short, index) =>
        index % 2 ? [] : [[short, (words[index + 1] ?? '').replaceAll('_', ' ')] as const],
      ),
    );
    const search = new RegExp(`(?<![\\w@.'/-])(?:${[...full.keys()].join('|')})(?![\\w@'/-]|\\.\\w|[.º]? ?\\d)`, 'g');
    cache.set(chat, (known = { search, full }));
  }
  const { search, full } = known;
  return folded.replace(search, (short) => full.get(short) ?? short);
}
