import { failureText } from '../../src/i18n/failureText';
import { launchWithoutStorage } from './support/launchBrowser';
import { startDemo } from './support/openDemo';

test('a browser that lets the page store nothing gets the reason and what to do, in the person’s language, and no advice', async () => {
  const server = await startDemo();
  const browser = await launchWithoutStorage({ locale: 'pt-BR', viewport: { width: 1280, height: 800 } });
  try {
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(server.origin);
    const side = page.locator('.side');
    await side.getByText(failureText('pt-BR', 'blocked')).waitFor({ timeout: 60_000 });
    expect(await side.getByRole('heading', { level: 2 }).count()).toBe(0);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
