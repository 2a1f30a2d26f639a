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

/** A number that grows while a page loads, once it has not changed for two seconds. */
async function settled(count: () => Promise<number>): Promise<number> {
  for (let before = -1, now = 0; ; before = now) {
    now = await count();
    if (now === before) return now;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

/**
 * All 2,000 go through the reader in test/app/badInput. Here each one is opened and drawn: 500 in every run (each kind a
 * dozen times and more), all 2,000 with `RETORNO_ALL=1`, which takes five minutes.
 */
const count = process.env['RETORNO_ALL'] === '1' ? 2000 : 500;

describe('Mutated messages in the demo', () => {
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
      await settled(() => page.locator('.row').count());
      // Opened as a person would, as fast as the page lets: one after the other, each drawn before the next.
      const opened = await page.evaluate(async () => {
        const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
        const frame = (): Promise<void> =>
          new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.row')];
        const list = document.querySelector('.rows');
        for (let done = 0, seen = rows(); ; done++) {
          if (done === seen.length) {
            // The list grows as it is scrolled, and as mail arrives.
            for (let tries = 0; tries < 50 && done === seen.length; tries++) {
              list?.scrollTo(0, 0);
              await frame();
              list?.scrollTo(0, list.scrollHeight);
              await wait(100);
              seen = rows();
            }
            if (done === seen.length) return done;
          }
          seen[done]?.click();
          await frame();
          await frame();
        }
      });
      expect(opened).toBeGreaterThan(count / 2);
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
