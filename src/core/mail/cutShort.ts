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
  // The delimiter is near the end, but for long epilogues; byte by byte as Latin-1, in which nothing is lost.
  const holds = (part: Uint8Array): boolean => new TextDecoder('latin1').decode(part).includes(closing);
  return !holds(bytes.subarray(-2000)) && !holds(bytes);
}
