import { paneText } from '../../src/i18n/paneText';
import { settingsText } from '../../src/i18n/settingsText';
import { todayText } from '../../src/i18n/todayText';
import { demoInBrowser } from './support/demoInBrowser';
import type { OpenDemo } from './support/openDemo';

const words = paneText('pt-BR');
const today = todayText('pt-BR');
const settings = settingsText('pt-BR');

const served = demoInBrowser();

const show = (demo: OpenDemo, view: keyof typeof words.views) =>
  demo.side.getByRole('tab', { name: words.views[view] }).click();
const group = ({ side }: OpenDemo, kind: keyof typeof today.groups) =>
  side.getByRole('region', { name: today.groups[kind], exact: true });
const row = ({ side }: OpenDemo, name: string) => side.locator('[data-person]', { hasText: name });
const told = ({ side }: OpenDemo, text: string | RegExp) => side.getByRole('status').getByText(text).waitFor();

let demo: OpenDemo;

// One page for all: each test is about people of its own.
beforeAll(async () => {
  demo = await served.open();
  await show(demo, 'today');
  // The last of the mailbox to be indexed.
  await row(demo, 'Sérgio Brandão').waitFor();
});

test('each kind of step stands in its group, and nobody who asked to stop or is done with stands in any', async () => {
  const listed = async (kind: keyof typeof today.groups) =>
    (await group(demo, kind).locator('[data-person]').allInnerTexts()).map((text) => text.split('\n')[0]);
  expect(await listed('respond')).toEqual(
    expect.arrayContaining([
      'Juliana Prado',
      'Fabiana Keller',
      'Henrique Sá Peixoto',
      'Gilberto Assis',
      'Oscar Linhares',
    ]),
  );
  expect(await listed('promised')).toEqual(['Ricardo Menna']);
  expect(await listed('follow-up')).toEqual(
    expect.arrayContaining(['Marcos Tavares', 'Mauro Siqueira', 'Sérgio Brandão']),
  );
  expect(await listed('waiting')).toEqual(
    expect.arrayContaining(['Patrícia Gomes', 'Luciana Fontes', 'Cristina Bauer']),
  );
  for (const name of ['Roberto Nunes', 'Elisa Guimarães', 'João Pedro Moraes'])
    expect(await row(demo, name).count()).toBe(0);
});

test('a follow-up is done, skipped, put off and taken back from the list', async () => {
  const act = (name: string, label: string) =>
    row(demo, name)
      .getByRole('button', { name: today.about(label, name) })
      .click();
  await act('Otto Reis', today.done);
  await told(demo, words.feedback.doneWith('Otto Reis'));
  await group(demo, 'waiting').getByText('Otto Reis', { exact: true }).waitFor();
  await demo.side.getByRole('button', { name: words.feedback.undo }).click();
  await group(demo, 'follow-up').getByText('Otto Reis', { exact: true }).waitFor();
  await act('Otto Reis', today.skip);
  await told(demo, words.feedback.skipped);
  await group(demo, 'waiting').getByText('Otto Reis', { exact: true }).waitFor();
  await act('Marcos Tavares', today.move);
  await row(demo, 'Marcos Tavares')
    .getByRole('button', { name: new RegExp(`^${words.schedule.choices['next-week']}`) })
    .click();
  await told(demo, /30 de novembro/);
  await group(demo, 'waiting').getByText('Marcos Tavares', { exact: true }).waitFor();
});

test('arrows move between people, Tab goes to what can be done, and the next one takes the place of who is done', async () => {
  const { page } = demo;
  const focused = () =>
    page.evaluate(() => {
      const row = document.activeElement?.closest('[data-person]');
      return [row?.querySelector('span span')?.textContent, document.activeElement?.getAttribute('aria-label')];
    });
  const names = await group(demo, 'respond').locator('[data-person]').allInnerTexts();
  const [, second = '', third = ''] = names.map((text) => text.split('\n')[0] ?? '');
  await group(demo, 'respond').getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  expect((await focused())[0]).toBe(second);
  await page.keyboard.press('Tab');
  expect(await focused()).toEqual([second, today.about(today.done, second)]);
  await page.keyboard.press('Enter');
  await told(demo, words.feedback.doneWith(second));
  await page.waitForFunction(
    (name) => document.activeElement?.closest('[data-person]')?.textContent?.includes(name),
    third,
  );
  await page.keyboard.press('Enter');
  await demo.side.getByRole('heading', { name: third, level: 2 }).waitFor();
});

test('a stage and a segment leave their people only', async () => {
  await show(demo, 'today');
  const stages = demo.side.getByRole('group', { name: today.filterStage });
  const negotiation = stages.getByRole('button', { name: /^Negociação \d+$/ });
  await negotiation.click();
  await row(demo, 'Sérgio Brandão').waitFor({ state: 'detached' });
  expect(await row(demo, 'Marcos Tavares').count()).toBe(1);
  await negotiation.click();
  await row(demo, 'Sérgio Brandão').waitFor();
  await demo.side.getByLabel(today.filter).selectOption('affiliate');
  await demo.side.getByText(today.noneHere).waitFor();
  await demo.side.getByLabel(today.filter).selectOption('');
  await row(demo, 'Sérgio Brandão').waitFor();
});

test('what is written about a person changes Today: a stop that was none, a call, a cadence of one’s own', async () => {
  const { side } = demo;
  await demo.openThread('novidades para o atacado');
  await side.getByRole('button', { name: words.stop.confirmNo }).click();
  await told(demo, words.feedback.lifted);
  await side.getByRole('region', { name: words.step.label }).waitFor();

  await demo.openThread('Sistema para controle de frota');
  await side.getByText(words.status.attempt(2, 5)).waitFor();
  await side.getByRole('button', { name: words.channels.phone, exact: true }).click();
  await demo.page.keyboard.type('Caixa postal');
  await side.getByRole('button', { name: words.record.submit, exact: true }).click();
  await side.getByText(words.status.attempt(3, 5)).waitFor();
  await side.getByText(words.status.pressure(2, 3)).waitFor();

  await show(demo, 'settings');
  const cadence = side.getByRole('form', { name: settings.cadences.title });
  await cadence.getByLabel(settings.cadences.intervals).fill('1, 1, 1');
  await cadence.getByText(settings.cadences.last('quinta-feira, 26 de nov.')).waitFor();
  await cadence.getByRole('button', { name: settings.cadences.save }).click();
  await told(demo, words.feedback.saved);
  await show(demo, 'today');
  await group(demo, 'follow-up').getByText('Camila Ferraz', { exact: true }).waitFor();
  // Three attempts of a cadence of three: it is time to say goodbye, on the next business day.
  await group(demo, 'waiting').getByText('Marcos Tavares', { exact: true }).waitFor();
});

test('nothing of all this asked another machine for anything, or failed unseen', () => {
  expect(demo.requests.outside).toEqual([]);
  expect(demo.errors).toEqual([]);
});
