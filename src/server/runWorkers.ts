import cluster, { type Worker } from 'node:cluster';
import type { ServerLog } from './ServerLog';
import type { RunningServer } from './startServer';

/** Between a worker that ended by itself and the next one, in ms: one that ends each time must not keep the machine busy. */
const AGAIN_MS = 500;
/** What a worker may take beyond its own patience to end, in ms. */
const END_MS = 5_000;

/**
 * Runs the server in `count` processes, which listen on one port and take connections in turn; all that they share is the database. One that
 * ends by itself is replaced. Rejects when one ends before it listens (a port that is taken): then none is left.
 */
export async function runWorkers(
  count: number,
  { log, stopMs }: { readonly log: ServerLog; readonly stopMs: number },
): Promise<Pick<RunningServer, 'stop'>> {
  const running = new Map<Worker, Promise<void>>();
  let stopping: Promise<void> | null = null;

  const begin = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = cluster.fork();
      const ended = new Promise<void>((gone) => worker.once('exit', () => gone()));
      let listens = false;
      running.set(worker, ended);
      worker.once('listening', () => {
        listens = true;
        resolve();
      });
      worker.once('exit', (code) => {
        running.delete(worker);
        if (!listens) reject(new Error('A worker ended before it listened'));
        else if (stopping === null) replace(code);
      });
    });
  const replace = (code: number | null): void => {
    log.note('a worker ended, another begins', { code: code ?? -1 });
    setTimeout(() => {
      // One that cannot begin any more is for whoever runs the server: it ends as a whole.
      if (stopping === null) void begin().catch(giveUp);
    }, AGAIN_MS);
  };
  const giveUp = (error: unknown): void => {
    log.fault(null, error);
    // Only here: what listens must not go on with fewer than it was asked for, and nobody awaits this any more.
    void stop().then(() => process.exit(1));
  };
  const stop = (): Promise<void> => (stopping ??= endAll(running, stopMs + END_MS));

  try {
    await Promise.all(Array.from({ length: count }, begin));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** Asks every worker to end as a server does, and ends those that do not. */
async function endAll(running: ReadonlyMap<Worker, Promise<void>>, patienceMs: number): Promise<void> {
  const all = [...running];
  for (const [worker] of all) worker.process.kill('SIGTERM');
  const late = setTimeout(() => {
    for (const [worker] of all) worker.process.kill('SIGKILL');
  }, patienceMs);
  await Promise.all(all.map(([, ended]) => ended));
  clearTimeout(late);
}
