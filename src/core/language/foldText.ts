const table = new Map<string, string>();
for (const [from, to] of [
  [0xc0, 0x250],
  [0x386, 0x460],
  [0x1e00, 0x1f00],
] as const) {
  for (let code = from; code < to; code++) {
    const char = String.fromCharCode(code);
    const base = char.normalize('NFD').charAt(0).toLowerCase();
    if (base !== char) table.set(char, base);
  }
}
for (const char of '‘’´`ʼ') table.set(char, "'");
for (const char of '“”«»') table.set(char, '"');
for (const char of '‐‑‒–—') table.set(char, '-');
table.set('\u00a0', ' ').set('\u202f', ' ').set('…', '.');

const marked = /[\u0300-\u036f]/;
/** Backquotes are the one sign below 128 that changes. */
const special = /[\u0060\u0080-\uffff]/;

/**
 * Text for comparing: lower case without accents, typographic quotes and dashes as plain ones, so that one pattern matches "Até", "ATÉ"
 * and the "ate" of a phone. Has the length in UTF-16 units of the composed text (NFC), so that an offset in the result is one in it.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!special.test(lower)) return lower;
  const whole = marked.test(text) ? text.normalize('NFC') : text;
  const small = whole === text ? lower : whole.toLowerCase();
  // "İ" in small letters is two characters.
  const safe = small.length === whole.length ? small : whole.replace(/[A-Z]/g, (char) => char.toLowerCase());
  return safe.replace(/[\u0060\u00a0-\uffff]/g, (char) => table.get(char) ?? char);
}
