import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from '../test/browser/support/findBrowser';

export type BrowserFound = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly why: string };

const succeeds = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env, timeout: 300_000 }).status === 0;

/** Whether it runs here at all: a downloaded build lacks libraries on a bare system. Asking opens a window on Windows. */
const starts = (path: string): boolean =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

/** Debian and its kin, as root: the distribution's own package. */
function installPackage(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!succeeds('apt-get', ['update', '-qq'], env)) return;
  succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], env);
}

/** Everywhere else: the build that Playwright is tested with, into the user's cache. */
function downloadPlaywrights(): void {
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  succeeds(process.execPath, [join(home, 'cli.js'), 'install', '--no-shell', 'chromium']);
}

/**
 * Finds a browser for the tests, installs one when there is none, and says why when that is impossible.
 * The caller decides what a missing browser means (a failure with CI=true, loud words elsewhere).
 */
export async function ensureBrowser(): Promise<BrowserFound> {
  for (const install of [() => undefined, installPackage, downloadPlaywrights]) {
    install();
    const path = findBrowser();
    if (path !== null && starts(path)) return { ok: true, path };
  }
  const why = 'no Chrome, Chromium or Edge found, and none could be installed. Install one, or set CHROME_PATH to it.';
  return { ok: false, why };
}
