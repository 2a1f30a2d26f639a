import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../test/browser/support/launchBrowser';
import { buildIfNeeded } from './start/buildIfNeeded';
import { openDemo, openMailbox } from './start/openDemo';

/** `npm run screenshot`: the picture in the README, from the running demo and its sample mailbox. */
const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs', 'images');
const conversation = 'Sistema para controle de frota e financeiro';

await buildIfNeeded(root);
const demo = await openDemo(root, await openMailbox(root, []), 0);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    colorScheme: 'light',
  });
  await page.goto(demo.origin);
  await page.locator('.row', { hasText: conversation }).click();
  await page.locator('.side').getByText('Resposta sugerida').waitFor();
  // The frame with the message has its height, and nothing moves any more.
  await page.waitForTimeout(600);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'retorno.png') });
  console.log('docs/images/retorno.png');
} finally {
  await browser.close();
  await demo.close();
}
