import { createReadStream, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { GmailCall } from '../../src/demo/gmail/GmailCall';
import type { MailIndex } from './MailIndex';
import { readCall } from './readCall';
import { readEntry } from './readEntry';
import { packsOf } from './packsOf';

/** Which mailbox is shown, and for the sample one the moment at which its story stands. */
export interface Mailbox {
  readonly index: MailIndex;
  /** The sample mailbox brings its user and its moment; of the user's own files the page finds out. */
  readonly sample: { readonly me: readonly string[]; readonly now: string; readonly timeZone: string } | null;
}

export interface ServeOptions {
  /** Folder with the built pages. */
  readonly dist: string;
  readonly mailbox: Mailbox;
  readonly port: number;
  /** Answers the preview of Gmail's cards; null or nothing where there is none. */
  readonly gmail?: ((call: GmailCall) => Promise<object>) | null;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Scripts and requests only from here; pictures also from the message itself; styles inline, as Fluent writes them. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Serves the demo on this machine only (loopback). Files are those found in `dist` at the start, so that no path can
 * lead elsewhere; mail is asked for by number. Resolves when it answers; rejects with Node's error when it cannot.
 */
export function serveDemo({ dist, mailbox, port, gmail = null }: ServeOptions): Promise<Server> {
  const files = new Map(listFiles(dist).map((file) => [`/${file.split('\\').join('/')}`, join(dist, file)]));
  files.set('/', join(dist, 'demo.html'));
  const packs = packsOf(mailbox.index.entries);
  const about = JSON.stringify({
    sample: mailbox.sample,
    gmail: gmail !== null,
    found: mailbox.index.found,
    offered: mailbox.index.entries.length,
    packs: packs.map((pack) => pack.map((entry) => ({ id: mailbox.index.entries.indexOf(entry), size: entry.length }))),
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-DNS-Prefetch-Control', 'off');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (!isLocal(request.headers.host)) return end(response, 403);
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    if (request.method === 'POST' && path === '/gmail-preview' && gmail !== null) {
      const call = await readCall(request);
      if (call === null) return end(response, 400);
      return sendBytes(response, Buffer.from(JSON.stringify(await gmail(call))), 'application/json; charset=utf-8');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    const file = files.get(path);
    if (file !== undefined) return sendFile(response, file);
    if (path === '/mailbox/index.json')
      return sendBytes(response, Buffer.from(about), 'application/json; charset=utf-8');
    const [, kind, number] = /^\/mailbox\/(message|pack)\/(\d{1,7})$/.exec(path) ?? [];
    const wanted =
      kind === 'pack' ? packs[Number(number)] : mailbox.index.entries.slice(Number(number), Number(number) + 1);
    if (kind === undefined || wanted === undefined || wanted.length === 0) return end(response, 404);
    const parts = await Promise.all(wanted.map(readEntry));
    // mbox quoting taken off makes a message shorter than its slice: the true sizes go along.
    response.setHeader('X-Sizes', parts.map((part) => part.length).join(' '));
    sendBytes(response, Buffer.concat(parts), 'application/octet-stream');
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => end(response, 500));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** A page elsewhere that points its own name to this machine (DNS rebinding) must not read the mail. */
function isLocal(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function sendFile(response: ServerResponse, file: string): void {
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', /\.[0-9a-f]{8,}\./.test(file) ? 'max-age=31536000, immutable' : 'no-cache');
  createReadStream(file)
    .on('error', () => end(response, 404))
    .pipe(response);
}

function sendBytes(response: ServerResponse, bytes: Buffer, type: string): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', bytes.length);
  response.end(bytes);
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status).end();
}
