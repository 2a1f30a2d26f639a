import { pino, type DestinationStream } from 'pino';
import type { ServerConfig } from './ServerConfig';
import type { ServerLog } from './ServerLog';

/** The log as one JSON object a line, to standard output unless a destination is given. The message of an error is never written. */
export function pinoLog(level: ServerConfig['logLevel'], destination?: DestinationStream): ServerLog {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const log = destination === undefined ? pino(options) : pino(options, destination);
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
