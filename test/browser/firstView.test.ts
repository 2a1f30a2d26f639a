import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { paneText } from '../../src/i18n/paneText';
import { launchBrowser } from './support/launchBrowser';
import { openOutlook, startOutlookServers, type OutlookServers } from './support/openOutlook';
import { receivedMail } from './support/outlookItems';

/**
 * JavaScript of ours until contact and next step show, KB gzip. The design's budget is 160, and it is not met
 * (docs/decisions/0007 says why); this is where it stands, so that it only goes down from here.
 */
const budget = 247;

let servers: OutlookServers;
let browser: Browser;

beforeAll(async () => {
  servers = await startOutlookServers();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await servers.close();
});

test(`the pane asks for at most ${budget} KB of JavaScript before contact and next step show`, async () => {
  const { context, page, pane, reopen } = await openOutlook(browser, servers, { item: receivedMail({ id: 'FIRST' }) });
  const words = paneText('pt-BR');
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // Microsoft's own library is not ours to count.
    if (!pathname.endsWith('.js') || pathname.startsWith('/office/') || pathname.startsWith('/outlook-web/')) return;
    if (!response.url().startsWith(servers.pane.origin)) return;
    sizes.set(
      pathname,
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    );
  });
  // By the page itself: a busy machine hears of the step when more is loaded already.
  await context.addInitScript((label) => {
    const loaded: string[] = [];
    new PerformanceObserver((list) => loaded.push(...list.getEntries().map(({ name }) => name))).observe({
      type: 'resource',
      buffered: true,
    });
    new MutationObserver((_, observer) => {
      if (document.querySelector(`section[aria-label="${label}"]`) === null) return;
      observer.disconnect();
      document.documentElement.dataset['before'] = loaded.join('\n');
    }).observe(document, { childList: true, subtree: true });
  }, words.step.label);
  await reopen();
  await pane.getByRole('region', { name: words.step.label }).waitFor();
  const before = (await pane.locator('html').getAttribute('data-before')) ?? '';
  const counted = await Promise.all(
    [...sizes]
      .filter(([name]) => before.includes(name))
      .map(async ([name, size]) => ({ name, kilobytes: (await size) / 1024 })),
  );
  const total = counted.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  console.info(
    `first view: ${total.toFixed(1)} KB gzip`,
    counted.map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(1)}`).join(', '),
  );
  expect(counted.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(budget);
  // What came later is still being read: a page that closes meanwhile is no failure.
  page.removeAllListeners('response');
  await Promise.allSettled(sizes.values());
  await context.close();
});
