/** Characters below this are looked up: Latin, Greek, Cyrillic and the punctuation of typographers. */
const BEYOND = 0x2100;
/** What each of them becomes, by its code. */
const plain = Uint16Array.from({ length: BEYOND }, (_, code) => code);
for (const [from, to] of [
  [0xc0, 0x250],
  [0x386, 0x460],
  [0x1e00, 0x1f00],
] as const)
  for (let code = from; code < to; code++)
    plain[code] = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase().charCodeAt(0);
for (const [chars, sign] of [
  ['‘’´`ʼ', "'"],
  ['“”«»', '"'],
  ['‐‑‒–—', '-'],
  ['\u00a0\u202f', ' '],
  ['…', '.'],
] as const)
  for (const char of chars) plain[char.charCodeAt(0)] = sign.charCodeAt(0);

/** What a letter becomes when it is folded, but for capitals of ASCII. */
export const foldedCode = (code: number): number => (code < BEYOND ? (plain[code] ?? code) : code);

const marked = /[\u0300-\u036f]/;
/** Backquotes are the one sign below 128 that changes. */
const special = /[\u0060\u0080-\uffff]/;

/**
 * Text for comparing: lower case without accents, typographic quotes and dashes as plain ones, so that one pattern matches "Até", "ATÉ"
 * and the "ate" of a phone. Has the length in UTF-16 units of the composed text (NFC), so that an offset in the result is one in it.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const first = lower.search(special);
  if (first < 0) return lower;
  const whole = marked.test(text) ? text.normalize('NFC') : text;
  const small = whole === text ? lower : whole.toLowerCase();
  // "İ" in small letters is two characters.
  const safe = small.length === whole.length ? small : whole.replace(/[A-Z]/g, (char) => char.toLowerCase());
  const parts: string[] = [];
  let done = 0;
  // Nothing before the first special letter changes; composing may have moved it.
  for (let at = safe === lower ? first : 0; at < safe.length; at++) {
    const code = safe.charCodeAt(at);
    const to = foldedCode(code);
    if (to === code) continue;
    parts.push(safe.slice(done, at), String.fromCharCode(to));
    done = at + 1;
  }
  // Joined, because whoever goes through the letters of a text that was added up piece by piece pays for it.
  return done === 0 ? safe : [...parts, safe.slice(done)].join('');
}
