/**
 * Text for comparing: lower case, no diacritics. Has the length of the composed (NFC) text it was made of, so that
 * positions found in it hold in the original.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /[^!-~\s]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/’/g, "'")
    : lower;
}
