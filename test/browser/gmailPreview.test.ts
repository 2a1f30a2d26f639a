import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openDemo, openMailbox, type OpenDemo } from '../../scripts/start/openDemo';
import { launchBrowser } from './support/launchBrowser';
import { watchRequests, type RequestWatch } from './support/watchRequests';

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
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'pt-BR' });
  requests = await watchRequests(context);
  context.setDefaultTimeout(90_000);
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  expect(requests.outside).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

/** Opens the demo and waits until Outlook's pane has read the first conversation. */
async function start(): Promise<void> {
  await page.goto(demo.origin);
  await page.locator('.side').getByText('Próximo passo', { exact: true }).waitFor();
}
const open = async (subject: string): Promise<void> => {
  await page.locator('.row', { hasText: subject }).first().click();
  await page.locator('.thread-head h1', { hasText: subject }).waitFor();
};
const card = () => page.locator('.gmail .card');

test('nothing of the preview is loaded before it is asked for', async () => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\.(?:js|css)$/.test(new URL(response.url()).pathname)) scripts.push(response.text().catch(() => ''));
  });
  await start();
  const before = await Promise.all(scripts);
  expect(before.length).toBeGreaterThan(2);
  expect(before.filter((text) => text.includes('gmail-preview') || text.includes('preview-note'))).toEqual([]);
  await page.getByRole('button', { name: 'Gmail', exact: true }).click();
  await card().waitFor();
  expect((await Promise.all(scripts)).filter((text) => text.includes('gmail-preview'))).toHaveLength(1);
});

test('by keyboard alone: the cards of the add-on schedule, take back, open a card and come back, and write the reply', async () => {
  await start();
  await page.getByRole('button', { name: 'Gmail', exact: true }).focus();
  await page.keyboard.press('Enter');
  await open('Teste do Nexo Gestão');
  await card().getByRole('heading', { name: 'Camila Ferraz' }).waitFor();
  await page.getByText('Não é o Gmail.').waitFor();

  const press = async (name: string | RegExp): Promise<void> => {
    await card().getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await press(/^Agendar follow-up/);
  await card().getByText('Follow-up agendado para').first().waitFor();
  await press('Desfazer');
  await card()
    .getByRole('button', { name: /^Agendar follow-up/ })
    .waitFor();

  await press('Outras datas');
  await card().getByRole('heading', { name: 'Outras datas' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Outras datas');
  await press('Voltar');
  await card().getByRole('heading', { name: 'Camila Ferraz' }).waitFor();

  await press(/^(?:Editar|Revisar antes de inserir)$/);
  await card().getByRole('textbox').fill('Oi, Camila! Conseguiu começar?');
  await press('Inserir o texto revisado');
  const editor = page.getByRole('textbox', { name: 'Texto da resposta' });
  await editor.getByText('Conseguiu começar?').waitFor();
});

test('after an opt-out the card gives the reason and its sentence, and only the way to lift it', async () => {
  await start();
  await page.getByRole('button', { name: 'Gmail', exact: true }).click();
  await open('Nexo Gestão: novidades para o atacado');
  await card().getByText('me tirem da lista').first().waitFor();
  for (const name of [/^Agendar/, /^Inserir/, /^Falei/])
    expect(await card().getByRole('button', { name }).count()).toBe(0);
  await card().getByRole('button', { name: 'Liberar o contato…' }).waitFor();
});

test('the homepage lists who is due among those whose messages were opened, and a row opens the conversation', async () => {
  await start();
  await page.getByRole('button', { name: 'Gmail', exact: true }).click();
  await open('Caixa parado de novo');
  await card().getByRole('heading', { name: 'Sandro Vieira' }).waitFor();
  await open('Contrato Nexo Gestão');
  await card().getByRole('heading', { name: 'Fabiana Keller' }).waitFor();
  await page.locator('.gmail').getByRole('button', { name: 'Início' }).click();
  await card().getByRole('heading', { name: 'Hoje' }).waitFor();
  await card()
    .getByRole('button', { name: /Sandro Vieira/ })
    .first()
    .click();
  await page.locator('.thread-head h1', { hasText: 'Caixa parado de novo' }).waitFor();
  await card().getByRole('heading', { name: 'Sandro Vieira' }).waitFor();
});

test('says that the server of the preview does not answer, and calls again', async () => {
  await page.route('**/gmail-preview', (route) => route.fulfill({ status: 500 }), { times: 1 });
  await start();
  await page.getByRole('button', { name: 'Gmail', exact: true }).click();
  await page.locator('.gmail').getByRole('button', { name: 'Tentar de novo' }).click();
  await card().waitFor();
});
