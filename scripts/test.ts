import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../test/support/postgres/findPostgres';
import { ensureBrowser } from './ensureBrowser';

/**
 * `npm test`: every check there is, one after the other, and a last line that counts them. A check that is no test
 * runner (types, lint, import rules, build, budgets) counts as one. `npm test -- unit lint` runs only those named.
 */
interface Count {
  passed: number;
  failed: number;
}

const only = process.argv.slice(2);
const bin = (name: string): string => join('node_modules', '.bin', name);
const results = mkdtempSync(join(tmpdir(), 'retorno-test-'));
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
const notRun: string[] = [];

/** With `heard`, what the command says is collected there, for steps that run side by side; else it is shown as it comes. */
function run(command: string, args: readonly string[], heard?: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: heard === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => heard?.push(text));
    }
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function count(name: string, { passed, failed }: Count): void {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
}

const isWanted = (name: string): boolean => only.length === 0 || only.includes(name);
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function step(name: string, work: () => Promise<Count>): Promise<void> {
  if (!isWanted(name)) return;
  console.log(`\n== ${name}`);
  const start = performance.now();
  count(name, await work());
  console.log(`   ${name}: ${seconds(start)}`);
}

type Line = readonly [string, ...string[]];

/** Checks that use one core each, side by side; each shows what it said when it is done. */
async function sideBySide(steps: Readonly<Record<string, readonly Line[]>>): Promise<void> {
  await Promise.all(
    Object.entries(steps).map(async ([name, lines]) => {
      if (!isWanted(name)) return;
      const heard: string[] = [];
      const start = performance.now();
      count(name, await commands(lines, heard));
      console.log(`\n== ${name}\n${heard.join('').trimEnd()}\n   ${name}: ${seconds(start)}`);
    }),
  );
}

async function commands(lines: readonly Line[], heard?: string[]): Promise<Count> {
  const codes: number[] = [];
  for (const [command, ...args] of lines) codes.push(await run(bin(command), args, heard));
  return codes.every((code) => code === 0) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function jest(project: string, ...more: readonly string[]): Promise<Count> {
  const file = join(results, `${project}.json`);
  const code = await run(process.execPath, [
    join('node_modules', 'jest', 'bin', 'jest.js'),
    '--selectProjects',
    project,
    '--json',
    '--outputFile',
    file,
    ...more,
  ]);
  let found: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };
  try {
    found = JSON.parse(readFileSync(file, 'utf8')) as typeof found;
  } catch {
    return { passed: 0, failed: 1 };
  }
  // A suite that could not even start has no failed test of its own.
  const failed = Math.max(found.numFailedTests, found.numFailedTestSuites, code === 0 ? 0 : 1);
  return { passed: found.numPassedTests, failed };
}

await sideBySide({
  types: [
    ['tsc', '-p', 'tsconfig.core.json'],
    ['tsc', '-p', 'tsconfig.json'],
  ],
  rooms: [['depcruise', 'src', '--config', '.dependency-cruiser.cjs']],
  lint: [
    ['eslint', '.', '--max-warnings', '0'],
    ['prettier', '--check', '--log-level', 'warn', '.'],
  ],
});
await step('unit', () => {
  const postgres = findPostgres();
  // With CI=true its tests fail by themselves.
  if (!postgres.ok) notRun.push(`POSTGRESQL TESTS NOT RUN: ${postgres.why}`);
  return jest('unit', '--maxWorkers=100%');
});
await step('build', () =>
  commands([
    ['webpack', '--mode', 'production'],
    ['tsx', 'scripts/buildServer.mjs'],
  ]),
);
await step('budgets', () => commands([['tsx', 'scripts/budgets.ts']]));
await step('browser', async () => {
  const browser = await ensureBrowser();
  if (browser.ok) return jest('browser', '--maxWorkers=2');
  if (process.env['CI'] === 'true') {
    console.error(browser.why);
    return { passed: 0, failed: 1 };
  }
  notRun.push(`BROWSER TESTS NOT RUN: ${browser.why}`);
  return { passed: 0, failed: 0 };
});

rmSync(results, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
for (const line of notRun) console.log(`\n!!! ${line}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
