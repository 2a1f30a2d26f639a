interface Chat {
  readonly full: ReadonlyMap<string, string>;
  /** For each length the first letters of short forms, as bits: most words are told from them by that. */
  readonly begin: readonly number[];
}

const cache = new Map<string, Chat>();

/**
 * A folded sentence with the short forms of a phone's keyboard spelled out ("vc n qr" → "voce nao quer"), so that one pattern reads both.
 * `chat` is the language's list (see `chat.ts` there). One or two letters before a number are none ("n. 12", "c 3"), nor are parts of an
 * address, a path or a date. Offsets in the result are not offsets in the sentence.
 */
export function spellOut(folded: string, chat: string): string {
  const { full, begin } = cache.get(chat) ?? learnChat(chat);
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < folded.length; at++) {
    const start = at;
    while (isWord(folded.charCodeAt(at))) at++;
    if (((begin[at - start] ?? 0) & (1 << (folded.charCodeAt(start) & 31))) === 0) continue;
    const long = full.get(folded.slice(start, at));
    if (long === undefined || !isAlone(folded, start, at)) continue;
    parts.push(folded.slice(done, start), long);
    done = at;
  }
  return done === 0 ? folded : [...parts, folded.slice(done)].join('');
}

/** a-z, 0-9, ñ. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0xf1;
}

/** Whether a word that may be a short form is not part of something else. */
function isAlone(folded: string, start: number, end: number): boolean {
  return (
    !/[\w@.'/-]/.test(folded.charAt(start - 1)) &&
    !/^(?:[\w@'/-]|\.\w)/.test(folded.slice(end, end + 2)) &&
    (end - start > 2 || !/^[.º]? ?\d/.test(folded.slice(end, end + 3)))
  );
}

function learnChat(list: string): Chat {
  const words = list.split(' ');
  const full = new Map<string, string>();
  const begin: number[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const short = words[at] ?? '';
    full.set(short, (words[at + 1] ?? '').replaceAll('_', ' '));
    begin[short.length] = (begin[short.length] ?? 0) | (1 << (short.charCodeAt(0) & 31));
  }
  const chat = { full, begin };
  cache.set(list, chat);
  return chat;
}
