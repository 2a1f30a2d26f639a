import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findBrowser } from './findBrowser';

/** Nothing of the browser's own may go out or ask; containers have neither a sandbox nor a GPU. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts the browser that is installed here, headless, with `more` flags. Rejects with a sentence when there is none. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: installed(), headless: true, args: [...flags, ...more] });
}

/** The same with everything that a page could store denied, as people set it for cookies; `close` ends the browser too. */
export async function launchWithoutStorage(
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'retorno-browser-'));
  mkdirSync(join(folder, 'Default'));
  // Chromium's own number for "block".
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, { ...options, executablePath: installed(), headless: true, args: flags }); // prettier-ignore
  return {
    context,
    close: async () => {
      await context.close();
      // Its processes write until they are gone.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function installed(): string {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('No Chrome, Chromium or Edge is installed here; set CHROME_PATH to one, or run `npm test`.');
  }
  return executablePath;
}
