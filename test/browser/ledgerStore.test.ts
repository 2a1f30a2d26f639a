import type { Browser, Page } from 'playwright-core';
import { note } from '../contracts/events';
import { bundlePage, type PageBundle } from './support/bundlePage';
import { launchBrowser } from './support/launchBrowser';
import { serveFiles, type FileServer } from './support/serveFiles';

let bundle: PageBundle;
let server: FileServer;
let browser: Browser;

beforeAll(async () => {
  bundle = await bundlePage('ledgerPane.ts');
  server = await serveFiles({ folders: { '/': bundle.folder } });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  bundle.remove();
});

describe('the ledger in the browser’s own IndexedDB', () => {
  test('keeps every law of the LedgerStore port', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/ledgerPane.html`);
    const results = await page.evaluate(() => window.ledgerPane.runLedgerLaws());
    expect(results.length).toBeGreaterThan(15);
    expect(results.filter(({ breach }) => breach !== null)).toEqual([]);
  });

  test('keeps every law of the DueIndex port', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/ledgerPane.html`);
    const results = await page.evaluate(() => window.ledgerPane.runDueLaws());
    expect(results.length).toBeGreaterThan(15);
    expect(results.filter(({ breach }) => breach !== null)).toEqual([]);
  });

  test('two open pages stay in step, and a reload keeps everything', async () => {
    const context = await browser.newContext();
    const open = async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${server.origin}/ledgerPane.html`);
      return page;
    };
    const [first, second] = [await open(), await open()];
    await second.evaluate(() => window.ledgerPane.listen());
    const event = note('n', '2026-03-02T09:00:00-03:00', ['carla@vidrosul.example']);
    await first.evaluate((given) => window.ledgerPane.shared.append([given]), event);
    await second.waitForFunction(() => window.ledgerPane.heard() === 1);
    const seen = await second.evaluate(() => window.ledgerPane.shared.all());
    expect(seen).toEqual({ ok: true, value: [event] });

    await first.reload();
    expect(await first.evaluate(() => window.ledgerPane.shared.all())).toEqual(seen);
    await context.close();
  });
});
