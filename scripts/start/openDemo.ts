import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexMail } from './indexMail';
import { serveDemo, type Mailbox } from './serveDemo';

/** A demo that answers. */
export interface OpenDemo {
  readonly origin: string;
  readonly mailbox: Mailbox;
  close(): Promise<void>;
}

/** The sample mailbox where no path is given, else the mail found there. Throws a sentence for the user. */
export async function openMailbox(root: string, paths: readonly string[]): Promise<Mailbox> {
  if (paths.length > 0) return { index: await indexMail(paths), sample: null };
  const folder = join(root, 'src', 'demo', 'mailbox');
  const story = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as NonNullable<Mailbox['sample']>;
  const { me, now, timeZone } = story;
  return { index: await indexMail([folder]), sample: { me, now, timeZone } };
}

/** Serves what `dist` holds with this mailbox; port 0 takes a free one. Rejects with Node's error when it cannot listen. */
export async function openDemo(root: string, mailbox: Mailbox, port: number): Promise<OpenDemo> {
  const server = await serveDemo({ dist: join(root, 'dist'), mailbox, port });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `http://localhost:${taken}`,
    mailbox,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
