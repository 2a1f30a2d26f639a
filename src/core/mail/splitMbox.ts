const NEWLINE = 10;
const from = [70, 114, 111, 109, 32]; // "From "

const startsWithFrom = (bytes: Uint8Array, at: number): boolean =>
  from.every((code, index) => bytes[at + index] === code);

/**
 * The messages of an mbox file, bytes as they were (RFC 4155, `>From` unescaped as mboxrd does: one `>` less). A message
 * begins at a `From ` line at the start or after a blank line. Bytes before the first such line are a message of their own,
 * so that a single message given by mistake is still read. Never throws.
 */
export function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const messages: Uint8Array[] = [];
  let start = 0;
  let blank = true;
  let escapes: number[] = [];
  const take = (end: number): void => {
    if (end > start) messages.push(without(bytes, start, end, escapes));
    escapes = [];
  };
  for (let at = 0; at < bytes.length;) {
    let end = bytes.indexOf(NEWLINE, at);
    if (end < 0) end = bytes.length;
    if (blank && startsWithFrom(bytes, at)) {
      take(at);
      start = end + 1;
    } else if (bytes[at] === 62) {
      let mark = at;
      while (bytes[mark] === 62) mark++;
      if (startsWithFrom(bytes, mark)) escapes.push(at);
    }
    blank = end === at || (end === at + 1 && bytes[at] === 13);
    at = end + 1;
  }
  take(bytes.length);
  return messages.filter((message) => message.some((byte) => byte > 32));
}

function without(bytes: Uint8Array, start: number, end: number, escapes: readonly number[]): Uint8Array {
  if (escapes.length === 0) return bytes.slice(start, end);
  const out = new Uint8Array(end - start - escapes.length);
  let from = start;
  let to = 0;
  for (const at of escapes) {
    out.set(bytes.subarray(from, at), to);
    to += at - from;
    from = at + 1;
  }
  out.set(bytes.subarray(from, end), to);
  return out;
}
