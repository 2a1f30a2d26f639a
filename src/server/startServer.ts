import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { callerVerifier } from '../hosts/gmail/callerVerifier';
import { openSqlStores, type SqlStores } from '../stores/sql/openSqlStores';
import type { AssetFile } from './assetFiles';
import { serverApp } from './serverApp';
import type { ServerConfig } from './ServerConfig';
import type { ServerLog } from './ServerLog';
import type { ServerParts } from './ServerParts';
import { underWay } from './underWay';
import { learnEverything } from './learnEverything';

export interface RunningServer {
  /** The port that it listens on. */
  readonly port: number;
  /** Takes no new connection, finishes what runs (for `stopMs` at most), closes the store. Calling it twice is the same as once. */
  stop(): Promise<void>;
}

/** What the server is given beside its configuration. */
export interface StartOptions {
  readonly log: ServerLog;
  readonly clock: ServerParts['clock'];
  readonly assets: ReadonlyMap<string, AssetFile>;
  /** Opened already; where it is left out, what the configuration names is opened. Closed with the server. */
  readonly stores?: SqlStores;
}

/**
 * Puts the server together and listens on all addresses of the machine. Rejects when the port is taken. A database that is not there yet does
 * not keep it from starting: it says so at `/readyz` until it is.
 */
export async function startServer(config: ServerConfig, options: StartOptions): Promise<RunningServer> {
  const { database, google, limits } = config;
  const { log, clock, assets } = options;
  const stores =
    options.stores ?? openSqlStores(database.kind === 'sqlite' ? { path: database.path } : { url: database.url });
  const verify = callerVerifier({
    ...{ audiences: config.audiences, serviceAccount: config.serviceAccount, clientId: config.clientId },
    ...(google === null ? {} : { certificatesUrl: google.certificatesUrl }),
  });
  const work = underWay();
  await learnEverything();
  const app = serverApp({ config, stores, verify, log, clock, assets }, work);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // Longer than the load balancers in front keep their connections: they must be the ones who end them.
  server.keepAliveTimeout = 650_000;
  server.headersTimeout = 20_000;
  server.requestTimeout = 20_000;
  const port = await listen(server, config.port);
  log.note('listening', { port, pid: process.pid });
  const ready = await stores.ready();
  if (!ready.ok) log.note('the database does not answer yet', { failure: ready.failure });

  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    log.note('stopping');
    const closed = new Promise((resolve) => server.close(resolve));
    // Connections are kept open by their other end: those that have had their answer are ended here.
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise((resolve) => (timer = setTimeout(resolve, limits.stopMs)));
    await Promise.race([Promise.all([closed, work.settled()]), patience]);
    clearTimeout(timer);
    clearInterval(idle);
    server.closeAllConnections();
    await stores.close();
    log.note('stopped');
  };
  return { port, stop: () => (stopping ??= stop()) };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
