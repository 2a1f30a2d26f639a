import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openDemo, openMailbox, type OpenDemo } from '../../scripts/start/openDemo';
import { launchBrowser } from './support/launchBrowser';
import { watchRequests, type RequestWatch } from './support/watchRequests';

declare global {
  interface Window {
    /** Set by the hostile sample message if any script of it ever runs. */
    __hacked?: number;
  }
}

let browser: Browser;
let demo: OpenDemo;
let context: BrowserContext;
let page: Page;
let requests: RequestWatch;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  demo = await openDemo('.', await openMailbox('.', []), 0);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});
beforeEach(async () => {
  errors.length = 0;
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'pt-BR' });
  requests = await watchRequests(context);
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(demo.origin);
  await page.locator('.row').first().waitFor();
  await page.locator('.side').getByText('Próximo passo', { exact: true }).waitFor();
});
afterEach(async () => {
  expect(requests.outside).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

const open = async (subject: string): Promise<void> => {
  await page.locator('.row', { hasText: subject }).first().click();
  await page.locator('.thread-head h1', { hasText: subject }).waitFor();
};

test('every conversation of the sample mailbox opens, with its contact beside it, and nothing is fetched from elsewhere', async () => {
  // The mailbox comes in two portions, each drawn at once.
  await page.locator('.row').nth(24).waitFor();
  const rows = await page.locator('.row').count();
  expect(rows).toBeGreaterThanOrEqual(25);
  for (let index = 0; index < rows; index++) {
    await page.locator('.row').nth(index).click();
    // Who asked not to be written to has no next step, but that sentence instead.
    await page
      .locator('.side')
      .getByText(/^(?:Próximo passo$|Pediu )/)
      .first()
      .waitFor();
  }
});

test('a hostile message shows its words; no script of it runs, nothing of it is fetched, and the page says what was blocked', async () => {
  await open('Catalogo de precos');
  const frame = page.frameLocator('iframe.html-body');
  await frame.getByText('Somos a Comercial Aurora').waitFor();
  await page.getByText('conteúdos remotos bloqueados').waitFor();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.__hacked)).toBeUndefined();
  expect(await page.title()).toBe('Retorno');
  expect(new URL(page.url()).origin).toBe(demo.origin);
});

test('a reply is written, sent, counted as an attempt, and still there after a reload', async () => {
  await open('Teste do Nexo Gestão');
  await page.locator('.side').getByText('tentativa 1 de 5').waitFor();
  await page.locator('.thread-head').getByRole('button', { name: 'Responder' }).click();
  await page.getByRole('textbox', { name: 'Texto da resposta' }).fill('Oi, Camila! Conseguiu começar?');
  await page.getByRole('button', { name: 'Enviar', exact: true }).click();
  await page.locator('.side').getByText('tentativa 2 de 5').waitFor();
  await page.reload();
  await page.locator('.side').getByText('tentativa 2 de 5').waitFor();
  await page.frameLocator('iframe.html-body').getByText('Conseguiu começar?').waitFor();
});

test('the edge of the sidebar moves by arrow keys between 320 and 400 pixels', async () => {
  const edge = page.getByRole('separator', { name: 'Largura da barra lateral' });
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await edge.getAttribute('aria-valuenow')).toBe('370');
  await page.keyboard.press('End');
  expect((await page.locator('.side').boundingBox())?.width).toBe(400);
  await page.keyboard.press('Home');
  expect((await page.locator('.side').boundingBox())?.width).toBe(320);
});

test('the list is one tab stop in which arrows move and Enter opens', async () => {
  await page.locator('.row').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('.row').nth(1).getAttribute('aria-current')).toBe('true');
  expect(await page.locator('.row[tabindex="0"]').count()).toBe(1);
});

test('the language and the colours of the whole page change by their switches', async () => {
  await page.getByRole('combobox', { name: 'Idioma' }).selectOption('en');
  await page.getByRole('searchbox', { name: 'Search conversations' }).waitFor();
  await page.locator('.side').getByText('Next step').waitFor();
  await page.getByRole('button', { name: 'Dark' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});
