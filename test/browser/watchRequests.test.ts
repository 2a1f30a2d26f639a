import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/launchBrowser';
import { watchRequests } from './support/watchRequests';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a request that would leave this machine is refused and remembered, whatever makes it', async () => {
  const context = await browser.newContext();
  const requests = await watchRequests(context);
  const page = await context.newPage();
  await page.setContent('<img src="https://pixel.example/1.png"><iframe src="https://frame.example/"></iframe>');
  await page.evaluate(() => fetch('https://script.example/', { method: 'POST' }).catch(() => undefined));
  expect([...requests.outside].sort()).toEqual([
    'https://frame.example/',
    'https://pixel.example/1.png',
    'https://script.example/',
  ]);
  await context.close();
});
