import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GmailPreview } from './gmailPreview';
import { indexMail } from './indexMail';
import { serveDemo, type Mailbox, type ServeOptions } from './serveDemo';

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
  const gmail = lazyPreview(root, mailbox);
  const server = await serveDemo({ dist: join(root, 'dist'), mailbox, port, gmail: gmail?.call ?? null });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `http://localhost:${taken}`,
    mailbox,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await gmail?.close();
    },
  };
}

/** Gmail's side of the sample mailbox, started by the first call; one that could not start is tried again by the next. Null for one's own mail. */
function lazyPreview(
  root: string,
  { sample }: Mailbox,
): { readonly call: NonNullable<ServeOptions['gmail']>; readonly close: () => Promise<void> } | null {
  if (sample === null) return null;
  let started: Promise<GmailPreview> | null = null;
  const preview = (): Promise<GmailPreview> =>
    (started ??= import('./gmailPreview')
      .then(({ gmailPreview }) => gmailPreview(join(root, 'src', 'demo', 'mailbox'), sample))
      .catch((error: unknown) => {
        started = null;
        throw error;
      }));
  return {
    call: async (call) => (await preview()).call(call),
    close: async () => {
      await (await started)?.close();
    },
  };
}
