import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { indexMail } from '../../../scripts/start/indexMail';
import { serveDemo, type Mailbox } from '../../../scripts/start/serveDemo';
import { watchRequests, type RequestWatch } from './watchRequests';

const sampleFolder = 'src/demo/mailbox';

/** The demo served as `npm start` serves it, from the `dist` that webpack built. */
export interface DemoServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the sample mailbox, or the mail in `folder`. `dist` must be built. */
export async function startDemo(folder?: string): Promise<DemoServer> {
  if (!existsSync('dist/demo.html'))
    throw new Error('dist is not built: run `npm run build`, or the whole `npm test`.');
  const sample = JSON.parse(readFileSync(join(sampleFolder, 'expected.json'), 'utf8')) as NonNullable<
    Mailbox['sample']
  >;
  const mailbox: Mailbox = {
    index: await indexMail([folder ?? sampleFolder]),
    sample: folder === undefined ? sample : null,
  };
  const server: Server = await serveDemo({ dist: 'dist', mailbox, port: 0 });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface OpenDemo {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The product at the right. */
  readonly side: Locator;
  readonly requests: RequestWatch;
  /** What was thrown or logged as an error. */
  readonly errors: readonly string[];
  /** Opens the conversation in whose row this text stands, and waits until the sidebar shows it. */
  openThread(text: string): Promise<void>;
}

export interface DemoOptions {
  readonly locale?: string;
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly width?: number;
  readonly height?: number;
}

/** Opens the demo in a fresh browser context. */
export async function openDemo(browser: Browser, server: DemoServer, options: DemoOptions = {}): Promise<OpenDemo> {
  const { locale = 'pt-BR', theme = 'light', width = 1280, height = 800 } = options;
  const context = await browser.newContext({
    locale,
    timezoneId: 'America/Sao_Paulo',
    viewport: { width, height },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    // Our own high-contrast colours. Where the system forces its own instead, axe still reads ours, and says nothing true.
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
  });
  context.setDefaultTimeout(60_000);
  const requests = await watchRequests(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(server.origin);
  const side = page.locator('.side');
  await page.locator('.row').first().waitFor();
  return {
    context,
    page,
    side,
    requests,
    errors,
    openThread: async (text) => {
      const row = page.locator('.row', { hasText: text }).first();
      await row.click();
      await page.locator('.row[aria-current="true"]', { hasText: text }).waitFor();
    },
  };
}
