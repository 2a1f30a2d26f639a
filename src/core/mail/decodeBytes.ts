const CHUNK = 8192;

/**
 * Bytes as text: UTF-8 where they are it throughout (a sequence cut at the end is left out), else each byte as one character
 * (Latin-1). The core has no decoder of its own platform; linear.
 */
export function decodeBytes(bytes: Uint8Array): string {
  let text = '';
  const units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units.push(lead);
      at++;
    } else {
      const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
      if (at + length > bytes.length && lead >= 0xc2) break;
      const code = sequence(bytes, at, lead, length);
      if (code < 0) return byBytes(bytes);
      if (code > 0xffff) units.push(0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff));
      else units.push(code);
      at += length;
    }
    if (units.length >= CHUNK) {
      text += String.fromCharCode(...units);
      units.length = 0;
    }
  }
  return text + String.fromCharCode(...units);
}

/** The character of a sequence of two to four bytes (RFC 3629 §3); -1 where they are none. */
function sequence(bytes: Uint8Array, at: number, lead: number, length: number): number {
  if (lead < 0xc2 || lead > 0xf4) return -1;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if (next >> 6 !== 2) return -1;
    code = (code << 6) | (next & 0x3f);
  }
  return (length === 3 && code < 0x800) || (length === 4 && (code < 0x10000 || code > 0x10ffff)) ? -1 : code;
}

function byBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
