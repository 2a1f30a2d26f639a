import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { HostOptions } from '../../outlook-web/HostOptions';
import { ana } from './outlookItems';
import { makeCertificate } from './makeCertificate';
import { serveFiles, type FileServer } from './serveFiles';
import { watchRequests, type RequestWatch } from './watchRequests';

const library = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The same page with the library from node_modules, loaded as the page itself says, after the stand-in that it lacks. */
const withLocalLibrary = (html: string): string =>
  html
    .replace(library, '/office/office.js')
    .replace(/<head>|(?=<script)/, '$&<script src="/outlook-web/MicrosoftAjax.js"></script>');

/** The Monday on which the messages of `outlookItems` are read. */
const monday = '2024-08-12T15:00:00-03:00';

/** The two servers that the genuine library needs: host and add-in on the same host name, HTTPS, different ports. */
export interface OutlookServers {
  readonly host: FileServer;
  readonly pane: FileServer;
  close(): Promise<void>;
}

/** Starts both. The pane's server gives `folder`, by default `dist` as webpack built it, but with the library from node_modules. */
export async function startOutlookServers(folder = 'dist'): Promise<OutlookServers> {
  const certificate = makeCertificate();
  const host = await serveFiles({ certificate, folders: { '/': 'test/outlook-web' } });
  const pane = await serveFiles({
    certificate,
    folders: { '/': folder, '/outlook-web/': 'test/outlook-web', '/office/': 'node_modules/@microsoft/office-js/dist' },
    page: withLocalLibrary,
  });
  return { host, pane, close: async () => void (await Promise.all([host.close(), pane.close()])) };
}

/** Outlook on the web as a test sees it. */
export interface OpenOutlook {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly requests: RequestWatch;
  /** What was thrown or logged as an error in the page and its pane. */
  readonly errors: readonly string[];
  /** Loads Outlook anew and opens the pane again, on the same item. */
  readonly reopen: () => Promise<void>;
}

export interface OpenOptions extends Partial<Omit<HostOptions, 'pane'>> {
  /** The pane's page; `/taskpane.html` by default. */
  readonly path?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Names beside localhost that the browser finds on this machine. */
  readonly played?: readonly string[];
  /** The time in the browser; it stands still there, timers run. */
  readonly now?: string;
}

/** Opens the host page with a task pane in a fresh browser context: the library keeps sticky state per tab. */
export async function openOutlook(
  browser: Browser,
  servers: OutlookServers,
  options: OpenOptions,
): Promise<OpenOutlook> {
  const {
    path = '/taskpane.html',
    colorScheme = 'light',
    forcedColors = 'none',
    now = monday,
    played = [],
    ...host
  } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme,
    forcedColors,
    locale: host.locale ?? 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    viewport: { width: 1100, height: 800 },
  });
  context.setDefaultTimeout(60_000);
  await context.clock.setFixedTime(now);
  const requests = await watchRequests(context, played);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const settings: HostOptions = {
    pane: servers.pane.origin + path,
    user: ana,
    locale: 'pt-BR',
    mailbox: '1.12',
    item: null,
    ...host,
  };
  const reopen = async (): Promise<void> => {
    await page.goto(`${servers.host.origin}/page.html`);
    await page.waitForFunction(() => typeof window.openPane === 'function');
    await page.evaluate((given) => window.openPane(given), settings);
  };
  await reopen();
  return { context, page, pane: page.frameLocator('#pane'), requests, errors, reopen };
}
