import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { transformSync } from '@swc/core';

export interface FileServer {
  /** `https://localhost:port` (or http). */
  readonly origin: string;
  close(): Promise<void>;
}

export interface FileServerOptions {
  /** Folder for each path prefix, e.g. `{'/': 'dist', '/office/': 'node_modules/…'}`; the longest prefix wins. */
  readonly folders: Readonly<Record<string, string>>;
  /** Omit for plain HTTP. */
  readonly certificate?: { readonly key: string; readonly cert: string };
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** A last change of an HTML page before it is sent. */
  readonly page?: (html: string, path: string) => string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The file for a request path; a TypeScript module may be asked for without its ending. Null for none. */
function fileFor(folders: FileServerOptions['folders'], path: string): string | null {
  const prefix = Object.keys(folders)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const inside = normalize(path.slice(prefix.length) || 'index.html');
  if (inside.startsWith('..') || inside.startsWith(sep)) return null;
  const file = join(folder, inside);
  return [file, `${file}.ts`].find((name) => existsSync(name) && statSync(name).isFile()) ?? null;
}

function read(file: string, path: string, page: FileServerOptions['page']): string | Buffer {
  const bytes = readFileSync(file);
  if (file.endsWith('.ts')) {
    const options = {
      filename: file,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      swcrc: false,
    } as const;
    return transformSync(bytes.toString(), options).code;
  }
  return page !== undefined && file.endsWith('.html') ? page(bytes.toString(), path) : bytes;
}

/** Serves folders on localhost, TypeScript modules as JavaScript. Cross-origin reads are allowed: the genuine office.js loads its parts so. */
export async function serveFiles(options: FileServerOptions): Promise<FileServer> {
  const listener: RequestListener = (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileFor(options.folders, path);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    });
    response.end(read(file, path, options.page));
  };
  const server =
    options.certificate === undefined ? createHttpServer(listener) : createHttpsServer(options.certificate, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, 'localhost', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `${options.certificate === undefined ? 'http' : 'https'}://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
