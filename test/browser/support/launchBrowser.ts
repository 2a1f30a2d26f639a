import { chromium, type Browser } from 'playwright-core';
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
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error('No Chrome, Chromium or Edge is installed here; set CHROME_PATH to one, or run `npm test`.');
  }
  return chromium.launch({ executablePath, headless: true, args: [...flags, ...more] });
}
