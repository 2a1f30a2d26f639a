import cluster from 'node:cluster';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinoLog } from '../server/pinoLog';
import { readConfig } from '../server/readConfig';
import { runWorkers } from '../server/runWorkers';
import type { RunningServer } from '../server/startServer';

const read = readConfig(process.env);
if (!read.ok) {
  console.error(['The server cannot start:', ...read.problems.map((problem) => `- ${problem}`)].join('\n'));
  process.exit(1);
}
const { config } = read;

/** Built, this file lies in `dist/server`, beside the pane. */
const dist = join(fileURLToPath(new URL('.', import.meta.url)), '..');
const log = pinoLog(config.logLevel);
// After what nobody caught, nothing is known to be whole: whoever runs the server starts it anew.
process.on('uncaughtException', (error) => {
  log.fault(null, error);
  process.exit(1);
});

/** Loads what answers only where answers are made: the process that keeps workers stays small. */
async function startHere(): Promise<RunningServer> {
  const [{ assetFiles }, { serverClock }, { startServer }] = await Promise.all([
    import('../server/assetFiles'),
    import('../server/serverClock'),
    import('../server/startServer'),
  ]);
  return startServer(config, { log, clock: serverClock, assets: assetFiles(dist) });
}

const { workers, limits } = config;
const starting = cluster.isPrimary && workers > 1 ? runWorkers(workers, { log, stopMs: limits.stopMs }) : startHere();
// What cannot start ends with a code that whoever runs it sees: a log alone would look like a clean end.
const server = await starting.catch((error: unknown) => {
  log.fault(null, error);
  process.exit(1);
});
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void server.stop().then(() => process.exit(0)));
