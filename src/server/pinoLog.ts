import { pino, type DestinationStream } from 'pino';
import type { ServerConfig } from './ServerConfig';
import type { ServerLog } from './ServerLog';

/**
 * Standard output. Whoever read it may be gone: then the server goes on and ends as usual, without a log. (pino's own way to it waits for
 * ever for a reader, also when the server shall stop.)
 */
function standardOutput(): DestinationStream {
  process.stdout.on('error', () => undefined);
  return { write: (line) => void process.stdout.write(line) };
}

/** The log as one JSON object a line, to standard output unless a destination is given. The message of an error is never written. */
export function pinoLog(level: ServerConfig['logLevel'], destination = standardOutput()): ServerLog {
  const log = pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination);
  return {
    request: ({ id, route, kind, ms, status, failure }) => {
      const fields = { id, route, kind, ms: Math.round(ms), status, failure };
      if (status >= 500) log.error(fields, 'request');
      else if (failure !== null) log.warn(fields, 'request');
      else log.info(fields, 'request');
    },
    note: (what, figures = {}) => log.info(figures, what),
    fault: (id, error) => {
      const known = error instanceof Error ? error : null;
      const at = known?.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
      log.error({ id, error: known?.name ?? typeof error, at: at.map((line) => line.trim()).slice(0, 8) }, 'fault');
    },
  };
}
