import type { Browser } from 'playwright-core';
import { paneText } from '../../src/i18n/paneText';
import { launchBrowser } from './support/launchBrowser';
import { openDemo, startDemo, type DemoServer, type OpenDemo } from './support/openDemo';

const words = paneText('pt-BR');
const { titles } = words.step;

/** One conversation of the sample mailbox and what a salesperson sees beside it. */
interface Seen {
  /** What the conversation shows, as the test's sentence. */
  readonly when: string;
  /** Words of its row in the list. */
  readonly row: string;
  readonly title: string;
  /** In the reason. */
  readonly because: RegExp;
  /** Whether words to send stand below, and whether a date can be planned. */
  readonly draft: boolean;
  readonly dates: boolean;
}
const writes = { draft: true, dates: true } as const;
const waits = { draft: false, dates: true } as const;

/** Each kind of next step (DOMAIN: What a next step is). */
const steps: readonly Seen[] = [
  {
    when: 'a question waits',
    row: 'Nexo Gestão na Clínica',
    title: titles.answer,
    because: /perguntou ou pediu algo/,
    ...writes,
  },
  {
    when: 'an objection waits',
    row: 'Proposta Bastos',
    title: titles.answer,
    because: /problema ou uma objeção/,
    ...writes,
  },
  {
    when: 'I promised',
    row: 'Proposta Metalúrgica',
    title: titles['keep-promise'],
    because: /Você prometeu/,
    ...writes,
  },
  {
    when: 'they bought',
    row: 'Contrato Nexo Gestão - Doceria',
    title: titles.thank,
    because: /fechou a compra/,
    ...writes,
  },
  {
    when: 'I wrote last, and the day has come',
    row: 'Sistema para controle de frota',
    title: words.step.followUp(2, 5),
    because: /não responde há 3 dias úteis/,
    ...writes,
  },
  {
    when: 'I wrote last, and the day is to come',
    row: 'Teste do Nexo Gestão',
    title: words.step.followUpLater(1, 5),
    because: /não responde/,
    ...writes,
  },
  {
    when: 'they promised by a day',
    row: 'Fontes Arquitetura',
    title: titles.wait,
    because: /ficou de dar um retorno/,
    ...waits,
  },
  {
    when: 'the exchange ended well',
    row: 'Segunda via do boleto',
    title: titles.none,
    because: /terminou bem/,
    ...waits,
  },
  { when: 'a newsletter came', row: 'Black Friday', title: titles.none, because: /Nada em aberto/, ...waits },
];

/** Each stop rule (DOMAIN: When to stop), in the order of its table. */
const stops: readonly Seen[] = [
  {
    when: 'they asked not to be contacted again',
    row: 'novidades para o atacado',
    title: titles.stop,
    because: /para não receber mais mensagens/,
    draft: false,
    dates: false,
  },
  {
    when: 'they asked so in another conversation',
    row: 'Fechamento de estoque',
    title: titles.stop,
    because: /para não receber mais mensagens/,
    draft: false,
    dates: false,
  },
  {
    when: 'they chose another',
    row: 'Peixoto Autopeças',
    title: titles.close,
    because: /escolheu outra opção/,
    ...writes,
  },
  {
    when: 'they will not buy',
    row: 'Escola Caminhos',
    title: titles.close,
    because: /deixa a porta aberta/,
    ...writes,
  },
  {
    when: 'they said not now, with a date',
    row: 'Cervejaria Bauer',
    title: titles.wait,
    because: /1º de março de 2027/,
    ...waits,
  },
  {
    when: 'they said not now, without a date',
    row: 'Controle de obras',
    title: titles.wait,
    because: /sem dizer quando/,
    ...waits,
  },
  {
    when: 'a pause is over',
    row: 'Gráfica Brandão',
    title: words.step.followUp(1, 5),
    because: /pausa que Sérgio pediu terminou/,
    ...writes,
  },
  {
    when: 'they are silent at the end of the cadence',
    row: 'Siqueira Móveis',
    title: titles.goodbye,
    because: /apesar das várias tentativas/,
    ...writes,
  },
  { when: 'I have said goodbye', row: 'Guimarães Têxtil', title: titles.none, because: /já se despediu/, ...waits },
  {
    when: 'they are out of office',
    row: 'rede FarmaViva',
    title: titles.wait,
    because: /volta na segunda-feira \(30 de novembro\)\. .*Fernanda Lima/,
    ...waits,
  },
  {
    when: 'the address bounced',
    row: 'Papelaria Central',
    title: words.step.newAddress,
    because: /não foi entregue/,
    ...writes,
  },
  {
    when: 'they are not the right person',
    row: 'Lojas Moderna',
    title: titles.redirect,
    because: /Renata Couto/,
    ...writes,
  },
  {
    when: 'they left the company',
    row: 'Hotel Mirante',
    title: titles.redirect,
    because: /não trabalha mais/,
    ...writes,
  },
  {
    when: 'a complaint is open, even beside their purchase',
    row: 'fechado!',
    title: titles.answer,
    because: /Sandro .*na sexta-feira \(20 de novembro\)/,
    ...writes,
  },
];

let browser: Browser;
let server: DemoServer;
let demo: OpenDemo;

beforeAll(async () => {
  server = await startDemo();
  browser = await launchBrowser();
  demo = await openDemo(browser, server);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function see({ row, title, because, draft, dates }: Seen): Promise<void> {
  const { side } = demo;
  await demo.openThread(row);
  const region = side.getByRole('region', { name: title === titles.stop ? titles.stop : words.step.label });
  await region.getByRole('heading', { name: title, exact: true }).waitFor();
  await region.getByText(because).first().waitFor();
  const text = side.getByRole('region', { name: words.draft.title });
  if (draft) await text.waitFor();
  // Below the step is what comes last: when it stands, all stands.
  await side.getByRole('region', { name: words.history.title }).waitFor();
  expect(await text.count()).toBe(draft ? 1 : 0);
  const offers = region.getByRole('button', { name: new RegExp(`^(?:${words.schedule.offer}|${words.schedule.own})`) });
  expect((await offers.count()) > 0).toBe(dates);
}

describe('The sidebar says what is next and why when', () => {
  test.each(steps)('$when', see);
});

describe('The sidebar keeps to the stop rules when', () => {
  test.each(stops)('$when', see);

  test('a colleague of theirs answered: the other one is not written to without the user’s word', async () => {
    await demo.openThread('Contrato anual');
    await demo.side.getByRole('button', { name: 'Paulo Cardoso' }).click();
    await demo.side.getByRole('heading', { name: 'Paulo Cardoso', level: 2 }).waitFor();
    const step = demo.side.getByRole('region', { name: words.step.label });
    await step.getByRole('heading', { name: /Aguardar|Decidir/ }).waitFor();
    await demo.side.getByRole('region', { name: words.history.title }).waitFor();
    expect(await demo.side.getByRole('region', { name: words.draft.title }).count()).toBe(0);
  });
});

test('nothing of all this asked another machine for anything, or failed unseen', () => {
  expect(demo.requests.outside).toEqual([]);
  expect(demo.errors).toEqual([]);
});
