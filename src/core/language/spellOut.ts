const cache = new Map<string, ReadonlyMap<string, string>>();

/** A word that may be a short form: not part of an address, a path or a date. */
const WORD = /(?<![\w@.'/-])[a-zñ][a-z0-9ñ]{0,7}(?![\w@'/-]|\.\w)/g;

/**
 * A folded sentence with the short forms of a phone's keyboard spelled out ("vc n qr" → "voce nao quer"), so that one pattern reads both.
 * `chat` is the language's list (see `chat.ts` there). One or two letters before a number are none ("n. 12", "c 3"). Offsets in the result are
 * not offsets in the sentence.
 */
export function spellOut(folded: string, chat: string): string {
  const full = cache.get(chat) ?? learnChat(chat);
  return folded.replace(WORD, (word, at: number) => {
    const long = full.get(word);
    if (long === undefined) return word;
    return word.length < 3 && /^[.º]? ?\d/.test(folded.slice(at + word.length, at + word.length + 3)) ? word : long;
  });
}

function learnChat(chat: string): ReadonlyMap<string, string> {
  const words = chat.split(' ');
  const full = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2)
    full.set(words[at] ?? '', (words[at + 1] ?? '').replaceAll('_', ' '));
  cache.set(chat, full);
  return full;
}
