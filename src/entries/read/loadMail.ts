import { readFile } from 'node:fs/promises';
import type { MailMessage } from '../../core/mail/MailMessage';
import { parseMessage } from '../../core/mail/parseMessage';
import { splitMbox } from '../../core/mail/splitMbox';
import { UsageError } from './UsageError';

/** Header fields of which every mail has at least one (RFC 5322 §3.6, RFC 2045 §3, delivery). */
const known = new Set(
  'from to cc bcc subject date message-id sender reply-to received return-path delivered-to content-type mime-version'.split(
    ' ',
  ),
);

/** The messages of all files as one mailbox. `warn` hears of every damaged one; a file that is missing or no mail throws UsageError. */
export async function loadMail(files: readonly string[], warn: (line: string) => void): Promise<MailMessage[]> {
  const mailbox: MailMessage[] = [];
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file;
    const pieces = await piecesOf(file, name);
    const messages = await Promise.all(pieces.map((bytes) => parseMessage(bytes, file)));
    const mail = messages.filter((message) => message.headers.some((header) => known.has(header.name)));
    if (mail.length === 0) throw new UsageError(`${name}: no mail in it`);
    messages.forEach((message, index) => {
      const which = messages.length > 1 ? `${name}, message ${index + 1}` : name;
      if (!mail.includes(message)) warn(`${which}: no mail, left out`);
      else if (message.damaged) warn(`${which}: damaged, read as far as it goes`);
    });
    mailbox.push(...mail);
  }
  return mailbox;
}

async function piecesOf(file: string, name: string): Promise<Uint8Array[]> {
  const bytes = file === '-' ? await standardInput() : await fileBytes(file, name);
  const isMbox = /\.mbox$/i.test(file) || new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === 'From ';
  return isMbox ? splitMbox(bytes) : [bytes];
}

async function fileBytes(file: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const why = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'may not be read' }[code];
    throw new UsageError(`${name}: ${why ?? `cannot be read (${code})`}`);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
