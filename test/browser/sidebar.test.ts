import { paneText } from '../../src/i18n/paneText';
import { todayText } from '../../src/i18n/todayText';
import { demoInBrowser } from './support/demoInBrowser';
import type { DemoOptions, OpenDemo } from './support/openDemo';

const words = paneText('pt-BR');
const today = todayText('pt-BR');

/** Conversations of the sample mailbox, by words that stand in their rows. */
const silent = 'Marcos Tavares';
const asked = 'Juliana Prado';
const optedOut = 'Roberto Nunes';

const served = demoInBrowser();

/** Runs with a fresh demo; at the end nothing was thrown, nothing logged as an error, nothing asked of another machine. */
async function inDemo(work: (demo: OpenDemo) => Promise<void>, options: DemoOptions = {}): Promise<void> {
  const demo = await served.open(options);
  await work(demo);
  expect(demo.requests.outside).toEqual([]);
  expect(demo.errors).toEqual([]);
  await demo.context.close();
}

const step = ({ side }: OpenDemo) => side.getByRole('region', { name: words.step.label });
const history = ({ side }: OpenDemo) => side.getByRole('region', { name: words.history.title });
const offer = ({ side }: OpenDemo) => side.getByRole('button', { name: new RegExp(`^${words.schedule.offer}`) });
const planned = (demo: OpenDemo) => history(demo).getByText(words.history.followUp.pending);

describe('Opening a message', () => {
  test('shows contact, status, next step with its reason, and the sentence that it rests on one click away', () =>
    inDemo(async (demo) => {
      await demo.openThread(asked);
      await demo.side.getByRole('heading', { name: 'Juliana Prado', level: 2 }).waitFor();
      await step(demo).getByRole('heading', { name: words.step.titles.answer }).waitFor();
      await demo.side.getByText(words.status.waitingMe).first().waitFor();
      await step(demo)
        .getByText(/^Ver (?:a frase|as \d+ frases) de origem$/)
        .click();
      expect(await step(demo).locator('blockquote').first().innerText()).toContain('?');
    }));

  test('shows the person to whom I wrote on a message of mine, and how often', () =>
    inDemo(async (demo) => {
      await demo.openThread(silent);
      await demo.side.getByRole('heading', { name: 'Marcos Tavares', level: 2 }).waitFor();
      await demo.side.getByText(words.status.attempt(2, 5)).first().waitFor();
    }));

  test('shows the reason and nothing to write or plan for a person who asked to stop', () =>
    inDemo(async (demo) => {
      await demo.openThread(optedOut);
      await demo.side.getByText(words.stop.explain).waitFor();
      await demo.side.locator('blockquote').first().waitFor();
      expect(await offer(demo).count()).toBe(0);
      expect(await demo.side.getByRole('button', { name: words.draft.insert }).count()).toBe(0);
    }));
});

describe('Scheduling', () => {
  test('takes the suggested date with one click, once for two clicks, and shows it in history and Today', () =>
    inDemo(async (demo) => {
      await demo.openThread(silent);
      await offer(demo).dblclick();
      await planned(demo).first().waitFor();
      expect(await planned(demo).count()).toBe(1);
      await demo.side.getByRole('tab', { name: words.views.today }).click();
      await demo.side.getByRole('tabpanel').getByText('Marcos Tavares').first().waitFor();
    }));

  test('is undone, planned again, cancelled', () =>
    inDemo(async (demo) => {
      const button = (name: string) => demo.side.getByRole('button', { name, exact: true });
      await demo.openThread(silent);
      await offer(demo).click();
      await planned(demo).first().waitFor();
      await button(words.feedback.undo).click();
      await planned(demo).first().waitFor({ state: 'detached' });
      await offer(demo).click();
      await planned(demo).first().waitFor();
      await button(words.schedule.cancel).click();
      await history(demo).getByText(words.history.followUp.cancelled).first().waitFor();
    }));

  test('is still there after the page is loaded again, and in a second pane at once', () =>
    inDemo(async (demo) => {
      const second = await demo.context.newPage();
      await second.goto(served.origin());
      await second.locator('.row', { hasText: silent }).first().click();
      await second.locator('.side h2', { hasText: silent }).waitFor();
      await demo.page.bringToFront();
      await demo.openThread(silent);
      await offer(demo).click();
      await planned(demo).first().waitFor();
      await second.locator('.side').getByText(words.history.followUp.pending).first().waitFor();
      await demo.page.reload();
      await demo.openThread(silent);
      await planned(demo).first().waitFor();
    }));
});

describe('The suggested reply', () => {
  test('opens the reply window with the text', () =>
    inDemo(async (demo) => {
      await demo.openThread(silent);
      await demo.side.getByRole('button', { name: words.draft.insert, exact: true }).click();
      const editor = demo.page.locator('.editor');
      await editor.waitFor();
      expect(await editor.innerText()).toContain('Marcos');
    }));

  test('goes to the cursor when a reply window is open already', () =>
    inDemo(async (demo) => {
      await demo.openThread(silent);
      await demo.side.getByRole('button', { name: words.draft.insert, exact: true }).waitFor();
      await demo.page.getByRole('button', { name: 'Responder' }).first().click();
      const editor = demo.page.locator('.editor');
      await editor.click();
      await demo.page.keyboard.press('Control+Home');
      await demo.page.keyboard.type('ANTES  DEPOIS');
      for (let i = 0; i < 'DEPOIS'.length + 1; i++) await demo.page.keyboard.press('ArrowLeft');
      await demo.side
        .getByRole('button', { name: new RegExp(`^(?:${words.draft.insert}|${words.draft.insertHere})$`) })
        .click();
      await demo.side.getByText(words.feedback.insertedHere).first().waitFor();
      const text = await editor.innerText();
      expect(text.indexOf('ANTES')).toBeLessThan(text.indexOf('Marcos'));
      expect(text.indexOf('Marcos')).toBeLessThan(text.indexOf('DEPOIS'));
    }));
});

describe('Today', () => {
  test('lists who is due without a message having been opened, and opens the contact', () =>
    inDemo(async (demo) => {
      await demo.side.getByRole('tab', { name: words.views.today }).click();
      const panel = demo.side.getByRole('tabpanel');
      await panel.getByText(today.groups.respond).first().waitFor();
      await panel.getByText('Juliana Prado').first().click();
      await demo.side.getByRole('heading', { name: 'Juliana Prado', level: 2 }).waitFor();
    }));
});

describe('By keyboard alone', () => {
  test('a conversation is opened, a follow-up scheduled and the views changed', () =>
    inDemo(async (demo) => {
      const { page } = demo;
      const tabTo = async (what: string, found: () => Promise<boolean>): Promise<void> => {
        for (let i = 0; i < 80; i++) {
          await page.keyboard.press('Tab');
          if (await found()) return;
        }
        throw new Error(`${what}: not reached by Tab`);
      };
      const on = (selector: string) => () =>
        page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector);
      await tabTo('the list', on('.row'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await demo.side.getByRole('heading', { level: 2 }).first().waitFor();
      await offer(demo).waitFor();
      await tabTo('the tabs', on('.side [role="tab"]'));
      await page.keyboard.press('ArrowRight');
      await demo.side.getByRole('tab', { name: words.views.today, selected: true }).waitFor();
      await page.keyboard.press('ArrowLeft');
      await demo.side.getByRole('tab', { name: words.views.conversation, selected: true }).waitFor();
      await offer(demo).waitFor();
      const label = words.schedule.offer;
      await tabTo('Schedule', () =>
        page.evaluate((text) => document.activeElement?.textContent?.startsWith(text) ?? false, label),
      );
      await page.keyboard.press('Enter');
      await planned(demo).first().waitFor();
    }));
});

describe('In a narrow pane', () => {
  test.each(['pt-BR', 'en', 'es'])('nothing is wider than 320 pixels in %s', (locale) =>
    inDemo(
      async (demo) => {
        for (const text of [asked, silent, optedOut]) {
          await demo.openThread(text);
          await demo.side.getByRole('heading', { level: 2 }).first().waitFor();
          await demo.page.evaluate(() =>
            document.querySelector<HTMLElement>('.app')?.style.setProperty('--sidebar', '320px'),
          );
          const wider = await demo.side
            .getByRole('tabpanel')
            .evaluate((panel) => panel.scrollWidth - panel.clientWidth);
          expect(wider).toBeLessThanOrEqual(0);
        }
      },
      { locale },
    ),
  );
});
