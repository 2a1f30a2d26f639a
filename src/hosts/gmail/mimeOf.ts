import { isAscii, isUtf8 } from 'node:buffer';
import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';

type Part = gmail_v1.Schema$MessagePart;

/** Deeper nesting is nobody's mail; the reader of bytes has a bound of its own. */
const DEEPEST = 20;
const lineEnd = Buffer.from('\r\n');

/**
 * RFC 5322 bytes from Gmail's taken-apart form of a message (format `full`), which leaves the attachments out. Each part keeps its own
 * headers and stands as the bytes that it means; an attachment keeps its headers alone.
 */
export function mimeOf(payload: Part): Uint8Array {
  return Buffer.concat(pieces(payload, 0));
}

/** Sizes of what was left out, in bytes, by file name. */
export function leftOut(payload: Part): Map<string, number> {
  const { filename, body, parts } = payload;
  const own: [string, number][] = filename && body?.attachmentId ? [[filename, body.size ?? 0]] : [];
  return new Map([...own, ...(parts ?? []).flatMap((part) => [...leftOut(part)])]);
}

function pieces(part: Part, depth: number): Buffer[] {
  const { body, mimeType } = part;
  const parts = depth < DEEPEST ? (part.parts ?? []) : [];
  const data = parts.length === 0 && body?.data ? Buffer.from(body.data, 'base64url') : null;
  const headers = (part.headers ?? []).flatMap(({ name, value }) => {
    const isName = typeof name === 'string' && /^[!-9;-~]+$/.test(name);
    if (!isName || /^content-transfer-encoding$/i.test(name)) return [];
    const line = oneLine(value ?? '');
    return [[name, /^content-type$/i.test(name) && data !== null ? labelled(line, data) : line] as const];
  });
  const head = [
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(data === null ? [] : ['Content-Transfer-Encoding: 8bit']),
  ];
  const start = [Buffer.from(head.join('\r\n')), lineEnd, lineEnd];
  if (data !== null) return [...start, data];

  const type = headers.find(([name]) => /^content-type$/i.test(name))?.[1] ?? '';
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  const between = mimeType?.startsWith('multipart/') ? (boundary?.[1] ?? boundary?.[2]) : undefined;
  if (between === undefined) return [...start, ...parts.flatMap((one) => pieces(one, depth + 1))];
  const delimiter = Buffer.from(`\r\n--${between}\r\n`);
  const inside = parts.flatMap((one) => [delimiter, ...pieces(one, depth + 1)]);
  return [...start, ...inside, Buffer.from(`\r\n--${between}--\r\n`)];
}

/** Gmail gives texts in UTF-8, whatever their header still says (openclaw/gogcli issue 446): where the bytes show it, so does the label. */
function labelled(type: string, data: Buffer): string {
  if (!/^\s*text\//i.test(type) || isAscii(data) || !isUtf8(data)) return type;
  return /;\s*charset\s*=\s*"?utf-?8\b/i.test(type)
    ? type
    : `${type.replace(/;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]*)/i, '')}; charset=utf-8`;
}

/** A header's value as one line: a line break in it would begin another header. */
const oneLine = (value: string): string => value.replace(/[\r\n]+[ \t]*/g, ' ');
