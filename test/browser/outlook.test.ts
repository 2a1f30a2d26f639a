import type { Browser } from 'playwright-core';
import type { HostManners } from '../outlook-web/HostOptions';
import { failureText, refusalText } from '../../src/i18n/failureText';
import { paneText } from '../../src/i18n/paneText';
import { eventually } from './support/eventually';
import { launchBrowser } from './support/launchBrowser';
import { openOutlook, startOutlookServers, type OpenOptions, type OutlookServers } from './support/openOutlook';
import { otherMail, receivedMail, sentMail, writtenMail } from './support/outlookItems';

const words = paneText('pt-BR');
const question = receivedMail({ id: 'QUESTION' });
const { insert } = words.draft;

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

/** Opens the built pane, under the genuine office.js, on what Outlook shows. */
async function open(options: OpenOptions) {
  const outlook = await openOutlook(browser, servers, options);
  const { page, pane } = outlook;
  return {
    ...outlook,
    contact: (name: string) => pane.getByRole('heading', { name, level: 2 }),
    button: (name: string) => pane.getByRole('button', { name, exact: true }),
    notice: (text: string) => pane.getByRole('status').getByText(text),
    show: (item: OpenOptions['item'], tell = true) =>
      page.evaluate(([next, how]) => window.outlook.show(next ?? null, { tell: how }), [item, tell] as const),
    behave: (manners: Partial<HostManners>) =>
      page.evaluate((given) => void Object.assign(window.outlook.manners, given), manners),
    forms: () => page.evaluate(() => window.outlook.forms),
    /** Lightness of the pane's background, 0 to 255. */
    background: () =>
      pane.getByRole('tabpanel').evaluate((panel) => {
        for (let element: Element | null = panel; element !== null; element = element.parentElement) {
          const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(element).backgroundColor);
          if (parts !== null) return parts.slice(1).reduce((sum, part) => sum + Number(part) / 3, 0);
        }
        return -1;
      }),
  };
}

describe('the pane on a message', () => {
  test('shows who wrote it and what to do next, from the item’s fields and body', async () => {
    const { context, pane, contact, requests, errors } = await open({ item: question });
    await contact('Carla Menezes').waitFor();
    const step = pane.getByRole('region', { name: words.step.label });
    await step.getByRole('heading', { name: words.step.titles.answer }).waitFor();
    await step.getByText(words.step.source(1)).click();
    await step.getByText('Qual é o prazo de entrega para Caxias?').waitFor();
    await pane.getByRole('link', { name: words.contact.call('+55 51 3344-5521') }).waitFor();
    expect(requests.outside).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('follows the user to another message, to none and back, when it is pinned', async () => {
    const { context, pane, contact, show } = await open({ item: question });
    await contact('Carla Menezes').waitFor();
    await show(otherMail);
    await contact('Diego Alves').waitFor();
    expect(await contact('Carla Menezes').count()).toBe(0);
    await show(null);
    await pane.getByText(words.nothingOpen).waitFor();
    await show(question);
    await contact('Carla Menezes').waitFor();
    await context.close();
  });

  test('shows nothing of the last message while a slow host gives the next one', async () => {
    const { context, contact, button, show, behave } = await open({ item: sentMail });
    await button(insert).waitFor();
    await behave({ delay: 3_000 });
    await show(otherMail);
    await contact('Carla Menezes').waitFor({ state: 'detached' });
    expect(await button(insert).count()).toBe(0);
    await contact('Diego Alves').waitFor();
    await context.close();
  });

  test('works although the library has taken history.pushState away', async () => {
    const { context, page, pane, contact } = await open({ item: question });
    await contact('Carla Menezes').waitFor();
    const frame = page.frames().find((one) => one.url().includes('taskpane'));
    expect(await frame?.evaluate((): unknown => Reflect.get(history, 'pushState'))).toBeNull();
    await pane.getByRole('tab', { name: words.views.templates }).click();
    await pane.getByRole('tab', { name: words.views.conversation }).click();
    await contact('Carla Menezes').waitFor();
    await context.close();
  });

  test('keeps what was planned when Outlook opens the pane anew', async () => {
    const { context, pane, button, reopen } = await open({ item: sentMail });
    await pane.getByRole('button', { name: words.schedule.offer }).click();
    await button(words.schedule.cancel).waitFor();
    await reopen();
    await button(words.schedule.cancel).waitFor();
    await pane.getByText(words.history.followUp.pending).first().waitFor();
    await context.close();
  });
});

describe('Insert reply', () => {
  test('opens Outlook’s own reply form with the draft', async () => {
    const { context, button, notice, forms } = await open({ item: sentMail });
    await button(insert).click();
    await notice(words.feedback.inserted).waitFor();
    const [form, ...more] = await forms();
    expect(more).toEqual([]);
    expect(form).toMatchObject({ kind: 'reply', itemId: 'SENT' });
    expect(form?.html).toContain('Carla');
    await context.close();
  });

  test('puts the text at the cursor of a message that is being written', async () => {
    const item = writtenMail({
      html: `<p>Oi, Carla. |</p><hr><p>De: Ana Prado &lt;ana@nexo.example&gt;<br>Enviada em: terça-feira, 6 de agosto de 2024 09:10<br>Para: Carla Menezes &lt;carla@vidrosul.example&gt;<br>Assunto: Orçamento das janelas</p>${sentMail.html}`,
      subject: 'RES: Orçamento das janelas',
    });
    const { context, page, button, notice, contact } = await open({ item });
    await contact('Carla Menezes').waitFor();
    await button(insert).click();
    await notice(words.feedback.insertedHere).waitFor();
    const body = await page.evaluate(() => window.outlook.body());
    expect(body.startsWith('<p>Oi, Carla. ')).toBe(true);
    expect(body.indexOf('<hr>')).toBeGreaterThan('<p>Oi, Carla. </p>'.length + 20);
    await context.close();
  });

  test('ends on the clipboard, with a sentence, when Outlook never answers', async () => {
    const { context, page, pane, button, notice, behave, forms } = await open({ item: sentMail });
    await button(insert).waitFor();
    await behave({ silent: 'all' });
    await button(insert).click();
    await notice(words.feedback.clipboard).waitFor();
    expect(await forms()).toEqual([]);
    await context.grantPermissions(['clipboard-read'], { origin: servers.host.origin });
    await page.bringToFront();
    await page.locator('#body').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Carla');
    const shown = await pane.getByRole('region', { name: words.draft.title }).innerText();
    expect(shown.replace(/\s+/g, ' ')).toContain(
      copied
        .split('\n')
        .find((line) => line.length > 20)
        ?.trim(),
    );
    await context.close();
  });

  test('does not answer the wrong message when Outlook has moved on and did not say so', async () => {
    const { context, button, notice, show, forms } = await open({ item: sentMail });
    await button(insert).waitFor();
    await show(otherMail, false);
    await button(insert).click();
    await notice(refusalText('pt-BR', 'other-item')).waitFor();
    expect(await forms()).toEqual([]);
    await context.close();
  });
});

describe('the pane takes after Outlook', () => {
  test('light, and dark as soon as Outlook turns dark', async () => {
    const { context, page, contact, background } = await open({ item: question });
    await contact('Carla Menezes').waitFor();
    expect(await background()).toBeGreaterThan(200);
    await page.evaluate(() =>
      window.outlook.changeTheme({
        bodyBackgroundColor: 0x1f1f1f,
        bodyForegroundColor: 0xffffff,
        controlBackgroundColor: 0x2b2b2b,
        controlForegroundColor: 0xffffff,
      }),
    );
    await eventually(background, (lightness) => lightness < 80);
    await context.close();
  });

  test('dark where the system is dark and Outlook does not say', async () => {
    const { context, contact, background } = await open({ item: question, colorScheme: 'dark' });
    await contact('Carla Menezes').waitFor();
    expect(await background()).toBeLessThan(80);
    await context.close();
  });

  test.each([
    ['en-US', 'en'],
    ['es-ES', 'es'],
    ['pt-BR', 'pt-BR'],
  ] as const)('speaking its language: %s', async (tag, locale) => {
    const { context, pane, contact } = await open({ item: question, locale: tag });
    await contact('Carla Menezes').waitFor();
    await pane.getByRole('region', { name: paneText(locale).step.label }).waitFor();
    await context.close();
  });
});

describe('without Outlook', () => {
  test('the page is painted before any script', async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${servers.pane.origin}/taskpane.html`);
    expect(await page.locator('.wait i').first().isVisible()).toBe(true);
    await context.close();
  });

  test('a plain browser tab says what is wrong instead of staying empty', async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'pt-BR' });
    const page = await context.newPage();
    await page.goto(`${servers.pane.origin}/taskpane.html`);
    await page.getByText(failureText('pt-BR', 'offline')).waitFor();
    await context.close();
  });
});
