import { cardIn, textOf } from './support/cardIn';
import { gmailOn, picked, typed, type Gmail } from './support/clicks';
import { eventually } from './support/eventually';
import { sampleMails, startRetorno, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(120_000);

let retorno: Retorno;
let marcos: Gmail;
let settings: Gmail;
let address = '';
beforeEach(async () => {
  retorno = await startRetorno({
    mails: sampleMails('silencio-apos-duas-tentativas'),
    limits: { workMs: 9_000, answerMs: 25_000 },
  });
  const mail = retorno.google.messages.findLast(({ mail: one }) => one.from.name?.startsWith('Marcos'))?.mail;
  address = mail?.from.address ?? '';
  marcos = gmailOn(retorno, { messageId: mail?.id ?? '' });
  settings = gmailOn(retorno, {}, '/gws/settings');
  await marcos.open();
});
afterEach(() => retorno.stop());

/** Everything of the user's lists and calendar that Google still shows, as text. */
const atGoogle = (): string =>
  JSON.stringify([
    [...retorno.google.tasks.values()].filter(({ deleted }) => !deleted),
    [...retorno.google.events.values()].filter(({ status }) => status !== 'cancelled'),
  ]);
const said = (): string => textOf(settings.card());

async function erase(): Promise<unknown> {
  await settings.open();
  await settings.press('erase-form', {}, { address: typed(` ${address.toUpperCase()} `) });
  expect(said()).toContain(address);
  const { body } = await settings.press('erase');
  return body?.renderActions?.action.navigations?.map((step) => Object.keys(step)[0]);
}

/** One follow-up that was done, at an hour; one that was taken back; one that is planned for a day. */
async function plans(): Promise<void> {
  await marcos.press('pick-day', {}, { day: picked('2026-12-03'), hour: { timeInput: { hours: 15, minutes: 0 } } });
  await marcos.press('complete');
  await marcos.press('pick-day', {}, { day: picked('2026-12-04') });
  await marcos.press('undo');
  await marcos.press('pick-day', {}, { day: picked('2026-12-10') });
  expect(atGoogle().match(/Marcos/g)).toHaveLength(2);
}

test('a person who is erased is named nowhere at Google any more, in what was done neither', async () => {
  await plans();
  // The two cards that asked are closed with it: nothing leads back to settings as they were.
  expect(await erase()).toEqual(['pop', 'pop', 'updateCard']);
  expect(said()).toContain('Dados apagados');
  expect(said()).not.toContain('não pôde ser removido');
  expect(atGoogle()).not.toContain('Marcos');
  expect(textOf(cardIn((await retorno.call({})).body))).not.toContain('Marcos');
});

test('of somebody who was never met it is said that there was nothing', async () => {
  await settings.open();
  await settings.press('erase-form', {}, { address: typed('ninguem@lugar.example') });
  await settings.press('erase');
  expect(said()).toContain('Não havia dados desta pessoa.');
});

test.each([
  ['fails', { status: 503 }],
  ['must wait', { status: 429, retryAfter: '120' }],
  ['is forbidden', { status: 403, reason: 'forbidden' }],
  ['is never answered', 'silent'],
] as const)(
  'when Google %s, the person is erased here, the card says what is left there, and the next opening takes it away',
  async (_what, how) => {
    await plans();
    for (const method of ['tasks.tasks.delete', 'calendar.events.delete'])
      retorno.google.fail({ method, how, times: 99 });
    await erase();
    expect(said()).toContain('Dados apagados');
    expect(said()).toContain('não pôde ser removido agora');
    expect(atGoogle()).toContain('Marcos');
    retorno.google.mend();
    await retorno.call({});
    await eventually(() => expect(atGoogle()).not.toContain('Marcos'));
  },
);

test('a reminder whose answer was lost is found by its name and goes with the person', async () => {
  retorno.google.fail({ method: 'tasks.tasks.insert', how: 'lost' });
  await marcos.press('pick-day', {}, { day: picked('2026-12-10') });
  expect(atGoogle()).toContain('Marcos');
  await erase();
  expect(atGoogle()).not.toContain('Marcos');
});

test('a reminder that is being set while its person is erased does not stay', async () => {
  retorno.google.fail({ method: 'tasks.tasks.insert', how: { slow: 800 } });
  const planning = marcos.press('pick-day', {}, { day: picked('2026-12-10') });
  await new Promise((resolve) => setTimeout(resolve, 400));
  await erase();
  await planning;
  await retorno.call({});
  await eventually(() => expect(atGoogle()).not.toContain('Marcos'));
});
