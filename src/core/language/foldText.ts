const table = new Map<string, string>();
for (let code = 0xc0; code < 0x180; code++) {
  const char = String.fromCharCode(code);
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  if (base < '\u0080') table.set(char, base);
}
for (const char of '‘’´`ʼ') table.set(char, "'");
for (const char of '“”«»') table.set(char, '"');
for (const char of '‐‑‒–—') table.set(char, '-');
table.set('\u00a0', ' ').set('…', '.');

/**
 * Lower case without accents, typographic quotes and dashes as plain ones, so that one pattern matches "Até", "ATÉ" and the
 * "ate" of a phone. Keeps the length in UTF-16 units: an offset in the result is an offset in `text` (give it NFC).
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const safe = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (char) => char.toLowerCase());
  return safe.replace(/[\u0060\u00a0-\uffff]/g, (char) => table.get(char) ?? char);
}
