const PRIME = 0x01000193;
/** What nothing hashes to. */
export const SEED = 0x811c9dc5;

/** A hash and one more whole number: a step of FNV-1a, in 32 bits. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** FNV-1a of a text's UTF-16 units, in 32 bits. */
export function hashText(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}
