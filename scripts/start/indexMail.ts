import { open, stat } from 'node:fs/promises';
import { dateOfHead } from './dateOfHead';
import { linksOfHead } from './linksOfHead';
import { indexMbox } from './indexMbox';
import { mailFiles } from './mailFiles';
import type { MailEntry, MailIndex } from './MailIndex';

/** More would make the page slow and show nobody's present: a person's last year of business mail. */
export const newestOffered = 2000;

/**
 * Finds every message in the files and folders named, and offers the newest ones. A file that is no mail is named in
 * `skipped` and stops nobody. Throws a sentence for the user when a path does not exist or nothing at all is mail.
 */
export async function indexMail(paths: readonly string[], limit = newestOffered): Promise<MailIndex> {
  const all: MailEntry[] = [];
  const skipped: string[] = [];
  for (const file of await mailFiles(paths)) {
    const entries = await indexFile(file).catch(() => []);
    if (entries.length === 0) skipped.push(file);
    for (const entry of entries) all.push(entry);
  }
  if (all.length === 0) throw new Error(`No mail could be read in: ${paths.join(', ')}`);
  all.sort((a, b) => b.date - a.date);
  return { entries: all.slice(0, limit), found: all.length, skipped };
}

async function indexFile(file: string): Promise<MailEntry[]> {
  const head = await readHead(file);
  if (head.startsWith('From ')) return indexMbox(file);
  // At least one line that looks like a header field.
  if (!/^[!-9;-~]{1,76}:[ \t]?.{0,998}\r?$/m.test(head.slice(0, 4096))) return [];
  const { size } = await stat(file);
  return [{ file, offset: 0, length: size, date: dateOfHead(head), links: linksOfHead(head), mbox: false }];
}

async function readHead(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(16_384), 0, 16_384, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}
