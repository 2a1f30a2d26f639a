import { resolve } from 'node:path';
import { buildIfNeeded } from './start/buildIfNeeded';
import { openDemo, openMailbox } from './start/openDemo';
import type { Mailbox } from './start/serveDemo';

/** `npm start [-- FILE_OR_FOLDER...]`: the demo at http://localhost:3000 (`PORT`), with the sample mailbox or the user's own mail. */
const root = resolve(import.meta.dirname, '..');
const port = Number(process.env['PORT'] ?? 3000);

function tell({ index, sample }: Mailbox): void {
  if (sample !== null) return;
  const more = index.found > index.entries.length ? `, the newest of ${index.found}` : '';
  console.log(`${index.entries.length} messages${more}. They are read on this machine and go nowhere else.`);
  for (const file of index.skipped.slice(0, 10)) console.log(`Left out, no mail: ${file}`);
}

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is no port: ${process.env['PORT']}`);
  const mailbox = await openMailbox(root, process.argv.slice(2));
  await buildIfNeeded(root);
  const { origin } = await openDemo(root, mailbox, port);
  tell(mailbox);
  console.log(`Retorno is at ${origin}`);
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const said = error instanceof Error ? error.message : String(error);
  console.error(busy ? `Port ${port} is taken by another program: choose another with PORT=3001 npm start` : said);
  process.exitCode = 2;
}
