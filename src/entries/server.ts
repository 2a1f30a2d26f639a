import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetFiles } from '../server/assetFiles';
import { pinoLog } from '../server/pinoLog';
import { readConfig } from '../server/readConfig';
import { serverClock } from '../server/serverClock';
import { startServer } from '../server/startServer';

const read = readConfig(process.env);
if (!read.ok) {
  console.error(['The server cannot start:', ...read.problems.map((problem) => `- ${problem}`)].join('\n'));
  process.exit(1);
}

/** Built, this file lies in `dist/server`, beside the pane. */
const dist = join(fileURLToPath(new URL('.', import.meta.url)), '..');
const log = pinoLog(read.config.logLevel);
// After what nobody caught, nothing is known to be whole: whoever runs the server starts it anew.
process.on('uncaughtException', (error) => {
  log.fault(null, error);
  process.exit(1);
});
const server = await startServer(read.config, { log, clock: serverClock, assets: assetFiles(dist) }).catch(
  (error: unknown) => {
    log.fault(null, error);
    process.exit(1);
  },
);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void server.stop().then(() => process.exit(0)));
