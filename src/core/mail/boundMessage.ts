/** Lines that the MIME parser is given; its cost is by the line (some 20 µs), whatever the line holds. */
const MOST_LINES = 25_000;
const NEWLINE = 10;
const RETURN = 13;
const DASH = 45;
const marker = 'content-transfer-encoding: base64';

/** Whether the line [from, to) announces a base64 body. */
function announcesBase64(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < marker.length - 1 || ((bytes[from] ?? 0) | 32) !== 99) return false;
  let line = '';
  for (let at = from; at < Math.min(to, from + 60); at++) line += String.fromCharCode(bytes[at] ?? 0);
  return line
    .toLowerCase()
    .replace(/\s*:\s*/, ': ')
    .startsWith(marker);
}

/**
 * A large message in a form that costs a bounded time to parse: base64 bodies lose their line ends, which mean nothing
 * (RFC 2045 §6.8), and what is beyond the last line that is parsed comes back as `rest`, to be shown as it is.
 */
export function boundMessage(bytes: Uint8Array): { readonly head: Uint8Array; readonly rest: Uint8Array | null } {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && lines <= MOST_LINES; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  if (lines <= MOST_LINES) return { head: bytes, rest: null };
  const out = new Uint8Array(bytes.length);
  let to = 0;
  let written = 0;
  let announced = false;
  let inBody = false;
  for (let at = 0; at < bytes.length;) {
    if (written > MOST_LINES) return { head: out.subarray(0, to), rest: bytes.subarray(at) };
    const found = bytes.indexOf(NEWLINE, at);
    const next = found < 0 ? bytes.length : found + 1;
    const end = found > at && bytes[found - 1] === RETURN ? found - 1 : found < 0 ? next : found;
    const blank = end === at;
    if (bytes[at] === DASH && bytes[at + 1] === DASH) {
      if (inBody) {
        out[to++] = NEWLINE;
        written++;
      }
      announced = inBody = false;
    }
    if (inBody) {
      out.set(bytes.subarray(at, end), to);
      to += end - at;
    } else {
      if (announced && blank) inBody = true;
      else if (!announced) announced = announcesBase64(bytes, at, end);
      out.set(bytes.subarray(at, next), to);
      to += next - at;
      written++;
    }
    at = next;
  }
  return { head: out.subarray(0, to), rest: null };
}
