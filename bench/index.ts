import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run bench`: every benchmark of this folder, one after the other; `npm run bench -- opening` runs only those
 * named. Figures are printed, never asserted: a timed test fails on somebody else's slow day.
 */
const all = [
  'reading',
  'peers',
  'meaning',
  'mails',
  'contact',
  'threads',
  'followup',
  'store',
  'serverToday',
  'opening',
  'server',
] as const;
const wanted = process.argv.slice(2);
let failed = false;

for (const name of all.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const file = join('bench', `${name}.ts`);
  if (!existsSync(file)) continue;
  console.log(`\n== ${name}\n`);
  const run = spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
