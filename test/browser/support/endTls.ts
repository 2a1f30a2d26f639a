import { request } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from './makeCertificate';
import type { FileServer } from './serveFiles';

/** What stands before our server where it runs: takes HTTPS on localhost and passes everything on to `origin` over HTTP, headers as they are. */
export async function endTls(origin: string): Promise<FileServer> {
  const server = createServer(makeCertificate(), (incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const passed = request(`${origin}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
