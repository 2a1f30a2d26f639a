import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const mail = /\.(?:eml|mbox|mbx|msf\.mbox)$/i;

/**
 * The mail files among what the user named: a file as it is, a folder with everything below it that ends in `.eml` or
 * `.mbox` (links and hidden folders are not followed). Throws a sentence for the user when something is missing.
 */
export async function mailFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info === null) throw new Error(`Not found: ${path}`);
    if (info.isFile()) found.push(path);
    else if (info.isDirectory()) await walk(path, found);
  }
  if (found.length === 0) throw new Error(`No .eml or .mbox file in: ${paths.join(', ')}`);
  return found;
}

async function walk(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, found);
    else if (entry.isFile() && mail.test(entry.name)) found.push(path);
  }
}
