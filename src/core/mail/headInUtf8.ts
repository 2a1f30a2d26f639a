import { decodeBytes } from './decodeBytes';

const NEWLINE = 10;
const RETURN = 13;

/**
 * A message whose header fields are UTF-8, as the parser reads them (RFC 6532): what old mailers write there in Latin-1 without encoded
 * words (RFC 2047) is turned into it. The same bytes where there is nothing to turn.
 */
export function headInUtf8(bytes: Uint8Array): Uint8Array {
  let end = 0;
  let high = 0;
  for (; end < bytes.length; end++) {
    const byte = bytes[end] ?? 0;
    if (byte > 127) high++;
    else if (byte === NEWLINE && bytes[bytes[end + 1] === RETURN ? end + 2 : end + 1] === NEWLINE) break;
  }
  if (high === 0) return bytes;
  const head = bytes.subarray(0, end);
  // A character for each byte: no UTF-8.
  if (decodeBytes(head).length < head.length) return bytes;
  const out = new Uint8Array(bytes.length + high);
  let to = 0;
  for (const byte of head) {
    if (byte < 128) out[to++] = byte;
    else {
      out[to++] = 0xc0 | (byte >> 6);
      out[to++] = 0x80 | (byte & 0x3f);
    }
  }
  out.set(bytes.subarray(end), to);
  return out;
}
