/**
 * Whether a multipart message lacks its closing delimiter (RFC 2046 §5.1.1), as one that was cut on the way does. `contentType` is the
 * whole header value of the message; other messages do not tell, and count as complete.
 */
export function cutShort(bytes: Uint8Array, contentType: string): boolean {
  if (!/^\s*multipart\//i.test(contentType)) return false;
  const match = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) return true;
  const closing = `--${boundary}--`;
  return !holds(bytes.subarray(-2000), closing) && !holds(bytes, closing);
}

function holds(bytes: Uint8Array, ascii: string): boolean {
  for (let at = bytes.indexOf(45); at >= 0; at = bytes.indexOf(45, at + 1)) {
    let length = 0;
    while (length < ascii.length && bytes[at + length] === ascii.charCodeAt(length)) length++;
    if (length === ascii.length) return true;
  }
  return false;
}
