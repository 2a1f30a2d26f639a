import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { demoInBrowser } from './demoInBrowser';
import type { DemoOptions } from './openDemo';

declare global {
  interface Window {
    readonly axe: { run(where: Document): Promise<AxeResults> };
  }
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe calls serious or critical, as sentences. */
async function grave(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** Declares that axe finds nothing serious or critical in any view of the demo. A file for each theme: they run side by side. */
export function accessibleIn(theme: NonNullable<DemoOptions['theme']>): void {
  const served = demoInBrowser();

  test(`axe finds nothing serious or critical in any view in ${theme} colours`, async () => {
    const demo = await served.open({ theme });
    await demo.page.evaluate(axe);
    const found: string[] = [];
    const look = async (view: string): Promise<void> => {
      for (const problem of await grave(demo.page)) found.push(`${view}: ${problem}`);
    };
    for (const text of ['Juliana Prado', 'Marcos Tavares', 'Roberto Nunes', 'Fabiana Keller']) {
      await demo.openThread(text);
      await demo.side.getByRole('heading', { level: 2 }).first().waitFor();
      await demo.page.waitForTimeout(300);
      await look(text);
    }
    for (const view of [1, 2, 3]) {
      await demo.side.getByRole('tab').nth(view).click();
      await demo.page.waitForTimeout(400);
      await look(`view ${view}`);
    }
    expect(found).toEqual([]);
    await demo.context.close();
  });
}
