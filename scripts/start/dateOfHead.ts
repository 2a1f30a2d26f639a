/**
 * When a message says it was written, in milliseconds, from the start of its bytes; `envelope` is its mbox line, whose
 * date stands in when there is no readable Date header. 0 when neither tells. Only used to choose the newest messages.
 */
export function dateOfHead(head: string, envelope = ''): number {
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  const header = /^date:[ \t]*(.{6,60})$/im.exec(head.slice(0, end))?.[1];
  const written = header === undefined ? NaN : Date.parse(header.replace(/\(.{0,30}\)/, '').trim());
  if (!Number.isNaN(written)) return written;
  const received = Date.parse(envelope.replace(/^From \S{1,200} /, ''));
  return Number.isNaN(received) ? 0 : received;
}
