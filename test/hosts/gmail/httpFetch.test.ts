import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { httpFetch } from '../../../src/hosts/gmail/httpFetch';

let server: Server;
let answer: RequestListener = (_request, response) => response.end();
let url = '';
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a call', () => {
  test('brings headers and text there, and status, headers and text back', async () => {
    answer = (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.writeHead(201, { 'X-Said': 'yes', 'Content-Type': 'application/json' });
        response.end(
          `${request.method} ${request.url} ${String(request.headers['x-token'])} ${Buffer.concat(chunks).toString()}`,
        );
      });
    };
    const headers = new Headers({ 'X-Token': 'a' });
    const response = await httpFetch(new URL('x?y=%C3%A7', url), { method: 'POST', headers, body: 'ação' });
    expect([response.status, response.ok, response.headers.get('x-said')]).toEqual([201, true, 'yes']);
    expect(await response.text()).toBe('POST /x?y=%C3%A7 a ação');
  });

  test.each([
    ['a little', 'ação'.repeat(10_000)],
    ['much', randomBytes(200_000).toString('base64')],
    ['nothing', ''],
  ])('unpacks what was packed: %s', async (_how, text) => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end(gzipSync(text));
    };
    expect(await (await httpFetch(url)).text()).toBe(text);
  });

  test('uses a connection again', async () => {
    const ports = new Set<number | undefined>();
    answer = (request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    };
    for (let i = 0; i < 5; i++) await (await httpFetch(url)).text();
    expect(ports.size).toBe(1);
  });

  test.each([
    ['hangs up at once', (_request, response) => void response.socket?.destroy()],
    [
      'hangs up in the middle',
      (_request, response) => {
        response.writeHead(200, { 'Content-Length': '100' });
        response.write('x');
        setTimeout(() => response.socket?.destroy(), 5);
      },
    ],
    [
      'hangs up in the middle of something packed',
      (_request, response) => {
        response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': '1000' });
        response.write(gzipSync('ação'.repeat(10_000)).subarray(0, 50));
        setTimeout(() => response.socket?.destroy(), 5);
      },
    ],
    [
      'says packed and is not',
      (_request, response) => {
        response.writeHead(200, { 'Content-Encoding': 'gzip' });
        response.end('<html>');
      },
    ],
    [
      'packs more than any answer holds',
      (_request, response) => {
        response.writeHead(200, { 'Content-Encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(61_000_000), { level: 1 }));
      },
    ],
    [
      'sends more than any answer holds',
      (_request, response) => {
        const part = Buffer.alloc(1_000_000);
        const go = (): void => {
          while (!response.destroyed) if (!response.write(part)) return;
        };
        response.on('drain', go);
        go();
      },
    ],
  ] satisfies [string, RequestListener][])('to one who %s is an error', async (_how, listener) => {
    answer = listener;
    await expect(httpFetch(url)).rejects.toThrow();
  });

  test('that nobody takes is an error', async () => {
    await expect(httpFetch('http://127.0.0.1:1/')).rejects.toThrow('ECONNREFUSED');
  });

  test.each(['before it began', 'while it waits', 'while it reads'])(
    'ends with the reason of its signal, %s',
    async (when) => {
      answer = (_request, response) => {
        if (when === 'while it reads') response.write('x');
      };
      const aborting = new AbortController();
      if (when === 'before it began') aborting.abort(new DOMException('late', 'TimeoutError'));
      const call = httpFetch(url, { signal: aborting.signal });
      setTimeout(() => aborting.abort(new DOMException('late', 'TimeoutError')), 30);
      await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    },
  );
});
