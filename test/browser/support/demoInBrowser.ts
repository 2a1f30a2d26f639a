import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser';
import { openDemo, startDemo, type DemoOptions, type DemoServer, type OpenDemo } from './openDemo';

/** The demo with its sample mailbox and one browser, for all tests of a file. */
export interface DemoInBrowser {
  /** In a fresh browser context. */
  open(options?: DemoOptions): Promise<OpenDemo>;
  origin(): string;
}

/** Declares that both are started before the tests of a file and closed after them. */
export function demoInBrowser(): DemoInBrowser {
  let browser: Browser;
  let server: DemoServer;
  beforeAll(async () => {
    server = await startDemo();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return { open: (options) => openDemo(browser, server, options), origin: () => server.origin };
}
