import type { gmail_v1 } from 'googleapis/build/src/apis/gmail';

type Part = gmail_v1.Schema$MessagePart;

/**
 * A message taken apart as Gmail's format `full` gives it: bodies decoded from their transfer encoding, attachments by id and size only. For
 * well-formed mail; everything is handled as bytes, one character each.
 */
export function payloadOf(bytes: Uint8Array): Part {
  return partOf(Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n'), '');
}

function partOf(source: string, partId: string): Part {
  const end = source.startsWith('\r\n') ? 0 : source.indexOf('\r\n\r\n');
  const head = end < 0 ? source : source.slice(0, end);
  const body = end < 0 ? '' : source.slice(end + (end === 0 ? 2 : 4));
  const headers = [...head.matchAll(/^([!-9;-~]+):[ \t]?((?:.*(?:\r\n[ \t]+.*)*))/gm)].map(
    ([, name = '', value = '']) => ({
      name,
      value: Buffer.from(value.replace(/\r\n[ \t]+/g, ' '), 'latin1').toString('utf8'),
    }),
  );
  const header = (wanted: string): string => headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
  const type = header('content-type');
  const mimeType = (type.split(';')[0] ?? '').trim().toLowerCase() || 'text/plain';
  const filename = parameter(`${header('content-disposition')};${type}`, ['filename', 'name']) ?? '';
  const common = { partId, mimeType, filename, headers };

  const boundary = parameter(type, ['boundary']);
  if (mimeType.startsWith('multipart/') && boundary !== null) {
    const sections = `\r\n${body}`.split(`\r\n--${boundary}`);
    const inside = sections.slice(1).filter((section) => !section.startsWith('--'));
    const parts = inside.map((section, i) => partOf(section.replace(/^[ \t]*\r\n/, ''), partId === '' ? `${i}` : `${partId}.${i}`)); // prettier-ignore
    return { ...common, body: { size: 0 }, parts };
  }
  const decoded = decode(body, header('content-transfer-encoding').trim().toLowerCase());
  if (mimeType === 'message/rfc822')
    return { ...common, body: { attachmentId: `at-${partId}`, size: decoded.length }, parts: [partOf(decoded.toString('latin1'), `${partId}.0`)] }; // prettier-ignore
  if (filename !== '') return { ...common, body: { attachmentId: `at-${partId}`, size: decoded.length } };
  return { ...common, body: { size: decoded.length, data: decoded.toString('base64url') } };
}

function parameter(value: string, names: readonly string[]): string | null {
  for (const name of names) {
    const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(value);
    if (found) return found[1] ?? found[2] ?? '';
  }
  return null;
}

function decode(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/[ \t]+$/gm, '')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
