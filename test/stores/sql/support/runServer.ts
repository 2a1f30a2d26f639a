import { buildSync } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../../../src/stores/sql/connectSql';

/** What a server of its own process wrote, line by line, until it ended, and the signal that killed it. */
export interface ServerRun {
  readonly lines: readonly string[];
  readonly signal: string | null;
}

/** `server.ts` as one file, which starts in a tenth of the time. Within the project, where better-sqlite3 is found. */
export function bundleServer(): { readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(__dirname, '../../../../node_modules/.retorno-'));
  const file = join(folder, 'server.mjs');
  buildSync({
    entryPoints: [join(__dirname, 'server.ts')],
    ...{ outfile: file, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
    external: ['better-sqlite3', 'pg-native'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs the bundled server; kills it without a warning after this many lines. Its complaints go to ours. */
export function runServer(
  file: string,
  place: Place,
  task: 'crash' | 'append',
  count: number,
  killAfter = Infinity,
): Promise<ServerRun> {
  const args = [file, JSON.stringify(place), task, String(count)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    if (text.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  return new Promise((resolve) =>
    child.on('close', (_code, signal) => resolve({ lines: text.split('\n').slice(0, -1), signal })),
  );
}
