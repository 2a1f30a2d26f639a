import { formInputs } from '../../src/demo/gmail/formInputs';
import { cardIn, textOf } from './support/cardIn';
import { gmailOn, picked, typed, type Gmail } from './support/clicks';
import { sampleMails, startRetorno, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(60_000);

let retorno: Retorno;
let settings: Gmail;
let messageId = '';
beforeEach(async () => {
  retorno = await startRetorno({ mails: sampleMails('silencio-apos-duas-tentativas') });
  messageId = retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Marcos'))?.mail.id ?? '';
  settings = gmailOn(retorno, {}, '/gws/settings');
  await settings.open();
});
afterEach(() => retorno.stop());

const said = (): string => textOf(settings.card());
/** What stands in a field of the card. */
const valueOf = (name: string): unknown => formInputs(settings.card(), {})[name];
const save = (changed: Readonly<Record<string, string>>) =>
  settings.press('save-form', {}, formInputs(settings.card(), changed));

test('what is saved stands there at the next opening, and other cards are told to be drawn anew', async () => {
  const { body } = await save({ me: 'ana.pessoal@correio.example', name: 'Ana R.', state: 'SP', pauseDays: '45' });
  expect(said()).toContain('Ajustes salvos');
  expect(body?.stateChanged).toBe(true);
  await settings.open();
  for (const [name, value] of [
    ['me', 'ana.pessoal@correio.example'],
    ['name', 'Ana R.'],
    ['state', 'SP'],
    ['pauseDays', '45'],
  ] as const)
    // prettier-ignore
    expect([name, valueOf(name)]).toEqual([name, typed(value)]);
});

test('an address that is mine is nobody to follow up: the conversation with it has nobody in it', async () => {
  const marcos = retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Marcos'))?.mail.from
    .address;
  await save({ me: marcos ?? '' });
  const { body } = await retorno.call({ messageId });
  expect(textOf(cardIn(body))).not.toContain('Próximo passo');
});

test('what cannot be taken is said beside its field, keeps standing there, and nothing is saved', async () => {
  const { body } = await save({ me: 'isto não é', name: 'Outro nome' });
  expect(said()).toContain('não parece um endereço de e-mail');
  // For a moment also where it is seen from the button, far below that field.
  expect(body?.renderActions?.action.notification?.text).toContain('não parece um endereço de e-mail');
  expect(valueOf('name')).toEqual(typed('Outro nome'));
  await settings.open();
  expect([valueOf('me'), valueOf('name')]).toEqual([undefined, undefined]);
});

test('the language that is chosen is that of the cards at once and everywhere, whatever Gmail speaks', async () => {
  await save({ locale: 'en' });
  expect(said()).toContain('Settings');
  expect(textOf(cardIn((await retorno.call({ messageId })).body))).toContain('Next step');
});

test('a day off is no day for a follow-up', async () => {
  await save({ daysOff: '03/12' });
  const marcos = gmailOn(retorno, { messageId });
  await marcos.open();
  await marcos.press('pick-day', {}, { day: picked('2026-12-03') });
  expect(textOf(marcos.card())).toContain('4 de dezembro');
});

describe('the cadence', () => {
  test('shows the dates that it yields, is changed for everybody or for some, and goes back', async () => {
    await settings.press('cadence');
    const usual = said();
    expect(usual).toMatch(/nov|dez/);
    await settings.press('cadence-form', {}, { whom: typed(''), intervals: typed('1, 1, 10') });
    expect(said()).toContain('Ajustes salvos');
    expect(said()).not.toBe(usual);
    expect(valueOf('intervals')).toEqual(typed('1, 1, 10'));

    await settings.press('pick-cadence', {}, { whom: typed('customer/negotiation') });
    await settings.press('cadence-form', { whom: 'customer/negotiation' }, { intervals: typed('4, 4') });
    await settings.press('pick-cadence', {}, { whom: typed('customer') });
    expect(valueOf('intervals')).toEqual(typed('1, 1, 10'));
    await settings.press('pick-cadence', {}, { whom: typed('customer/negotiation') });
    expect(valueOf('intervals')).toEqual(typed('4, 4'));
    await settings.press('save-cadence');
    expect(valueOf('intervals')).toEqual(typed('1, 1, 10'));
  });

  test('changes the next step of a conversation', async () => {
    const step = async (): Promise<string> => textOf(cardIn((await retorno.call({ messageId })).body));
    expect(await step()).toContain('de 5');
    await settings.press('cadence');
    await settings.press('cadence-form', {}, { whom: typed(''), intervals: typed('1, 2, 3, 4, 5, 6, 7') });
    expect(await step()).not.toContain('de 5');
  });

  test('that cannot be read is said, and nothing is saved', async () => {
    await settings.press('cadence');
    await settings.press('cadence-form', {}, { whom: typed(''), intervals: typed('dois, três') });
    expect(said()).not.toContain('Ajustes salvos');
    expect(valueOf('intervals')).toEqual(typed('dois, três'));
    await settings.open();
    await settings.press('cadence');
    expect(valueOf('intervals')).not.toEqual(typed('dois, três'));
  });
});
