import type { GoogleUser } from '../gmail-emulator/Visit';
import { actionsIn, cardIn, textOf } from './support/cardIn';
import { gmailOn, typed } from './support/clicks';
import { address, ana, sampleMails, startRetorno, type Endpoint, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(60_000);

const bia: GoogleUser = { sub: '2002', email: 'bia@nexo.example', name: 'Bia Souza' };
const endpoints: readonly Endpoint[] = ['/gws', '/gws/settings', '/gws/compose'];

let retorno: Retorno;
let messageId = '';
beforeAll(async () => {
  retorno = await startRetorno({ mails: sampleMails('silencio-apos-duas-tentativas', 'pergunta-desde-sexta') });
  messageId = retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Marcos'))?.mail.id ?? '';
});
afterAll(() => retorno.stop());

/** Every button that any card of a user offers, as it would be sent. */
async function buttonsOf(user: GoogleUser): Promise<Record<string, string>[]> {
  const opened = gmailOn(retorno, { messageId, user });
  await opened.open();
  await opened.press('schedule');
  const cards = [
    opened.card(),
    cardIn((await retorno.call({ user })).body),
    cardIn((await retorno.call({ user }, '/gws/settings')).body),
    cardIn(
      (await retorno.call({ user, composing: { to: ['juliana@clinicavidaplena.example'] } }, '/gws/compose')).body,
    ),
  ];
  const all = cards.flatMap(actionsIn);
  return all.map(({ parameters }) => Object.fromEntries(parameters.map(({ key, value }) => [key, value])));
}

const exportOf = async (user: GoogleUser): Promise<unknown> => {
  const settings = gmailOn(retorno, { user }, '/gws/settings');
  await settings.open();
  await settings.press('export');
  const link = /"url":"([^"]+\/export[^"]+)"/.exec(JSON.stringify(settings.card()))?.[1] ?? '';
  const response = await fetch(link.replace(address, retorno.url));
  const { events, settings: kept } = JSON.parse(await response.text()) as Record<string, unknown>;
  return { events, kept };
};

test('no button of one user does anything for another, on any endpoint and wherever they are', async () => {
  const buttons = await buttonsOf(ana);
  expect(new Set(buttons.map((one) => one['do'])).size).toBeGreaterThan(15);
  const before = [await exportOf(ana), await exportOf(bia)];
  const [tasks, drafts] = [retorno.google.tasks.size, retorno.google.drafts.length];

  // One button of each kind: what is checked is the signature, and that the same for all.
  const kinds = [...new Map(buttons.map((one) => [one['do'], one])).values()];
  const inputs = Object.fromEntries(
    ['text', 'note', 'reason', 'address', 'segment', 'stage', 'person', 'template', 'name'].map((name) => [
      name,
      typed('x'),
    ]),
  );
  for (const endpoint of endpoints) {
    for (const parameters of kinds) {
      for (const at of endpoint === '/gws' ? [{ messageId }, {}] : [{ messageId }]) {
        const { status, body } = await retorno.call({ ...at, user: bia, parameters, inputs }, endpoint);
        expect(status).toBe(200);
        const words = textOf(cardIn(body));
        expect(words).toMatch(/Este botão é de um cartão antigo|Abra uma mensagem/);
      }
    }
  }
  expect([retorno.google.tasks.size, retorno.google.drafts.length]).toEqual([tasks, drafts]);
  expect(await exportOf(ana)).toEqual(before[0]);
  const { events } = (await exportOf(bia)) as { events: { type: string }[] };
  expect(events.filter(({ type }) => type !== 'message')).toEqual([]);
});

test('with the ids of another user in buttons of one’s own, only one’s own is reached', async () => {
  const hers = gmailOn(retorno, { messageId, user: ana });
  await hers.open();
  const before = await exportOf(ana);
  const own = gmailOn(retorno, { messageId, user: { ...bia, sub: '3003' } });
  await own.open();
  for (const act of ['schedule', 'complete']) await own.press(act);
  await own.press('record', {}, { note: typed('Nota de outra pessoa') });
  expect(await exportOf(ana)).toEqual(before);
  await hers.open();
  expect(textOf(hers.card())).not.toContain('Nota de outra pessoa');
});

test('Today, settings and the export of one user hold nothing of another', async () => {
  const stranger: GoogleUser = { sub: '4004', email: 'caio@outra.example', name: 'Caio' };
  expect(textOf(cardIn((await retorno.call({ user: stranger })).body))).not.toContain('Marcos');
  expect(textOf(cardIn((await retorno.call({ user: stranger }, '/gws/settings')).body))).not.toContain(
    'ana@nexo.example',
  );
  expect(await exportOf(stranger)).toMatchObject({ events: [] });
});

test('a link to an export is good once, for a while, and as it was made', async () => {
  const settings = gmailOn(retorno, { user: ana }, '/gws/settings');
  await settings.open();
  await settings.press('export');
  const link = (/"url":"([^"]+\/export[^"]+)"/.exec(JSON.stringify(settings.card()))?.[1] ?? '').replace(
    address,
    retorno.url,
  );
  const coded = Buffer.from(JSON.stringify(['2002', Date.now() + 1e9, 'x'])).toString('base64url');
  const forged = link.replace(/for=[^.]+/, `for=${coded}`);
  for (const other of [
    forged,
    `${link}A`,
    link.replace(/\.[^.]*$/, ''),
    `${retorno.url}/export`,
    `${retorno.url}/export?for=`,
  ]) {
    const response = await fetch(other);
    expect([response.status, await response.text()]).toEqual([404, '']);
  }
  const first = await fetch(link);
  expect(first.headers.get('content-disposition')).toContain('retorno.json');
  expect(await first.text()).toContain('"format": "retorno-export"');
  expect((await fetch(link)).status).toBe(404);
});
