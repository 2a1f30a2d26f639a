import { open } from 'node:fs/promises';
import type { MailEntry } from './MailIndex';

/** The bytes of one message, as they were sent: the mbox quoting `>From ` is taken off. */
export async function readEntry(entry: MailEntry): Promise<Buffer> {
  const handle = await open(entry.file, 'r');
  try {
    const bytes = Buffer.alloc(entry.length);
    const { bytesRead } = await handle.read(bytes, 0, entry.length, entry.offset);
    const read = bytes.subarray(0, bytesRead);
    return entry.mbox ? Buffer.from(read.toString('latin1').replace(/^>(>{0,50}From )/gm, '$1'), 'latin1') : read;
  } finally {
    await handle.close();
  }
}
