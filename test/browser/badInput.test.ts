import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutatedMailbox } from '../support/mutatedMailbox';
import { launchBrowser } from './support/launchBrowser';
import { openDemo, startDemo } from './support/openDemo';

declare global {
  interface Window {
    /** Set by every script that hides in a mutated message, should it run. */
    __ran?: number;
  }
}

jest.setTimeout(600_000);

/** All 2,000 go through the reader in test/app/badInput; of these each one is opened and drawn, every kind many times. */
const count = 2000;

describe('2,000 mutated messages in the demo', () => {
  test('each is opened: nothing is thrown, no script runs, no request leaves this machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'retorno-bad-'));
    for (const { bytes, name } of mutatedMailbox(count)) {
      writeFileSync(join(folder, `${name.replace(/\W+/g, '-')}.eml`), bytes);
    }
    const server = await startDemo(folder);
    const browser = await launchBrowser();
    try {
      const { page, requests, errors, side } = await openDemo(browser, server);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const rows = await page.locator('.row').count();
      expect(rows).toBeGreaterThan(50);
      // Opened as a person would, as fast as the page lets: one after the other, each drawn before the next.
      const opened = await page.evaluate(async () => {
        const frame = (): Promise<void> =>
          new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        let done = 0;
        for (const row of [...document.querySelectorAll<HTMLElement>('.row')]) {
          row.click();
          await frame();
          await frame();
          done++;
        }
        return done;
      });
      expect(opened).toBe(rows);
      await side.getByRole('tab').first().waitFor();
      const ran = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => window.__ran ?? 0).catch(() => 0)),
      );
      expect(ran.filter((each) => each !== 0)).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(requests.outside).toEqual([]);
      // A sandboxed frame may say that it blocked a script: that is the fence at work, not an exception of ours.
      expect(errors.filter((error) => !/blocked|refused|sandbox|violates/i.test(error))).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
