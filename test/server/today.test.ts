import { scopes } from '../../src/hosts/gmail/scopes';
import { cardIn, textOf } from './support/cardIn';
import { gmailOn, picked, typed, type Gmail } from './support/clicks';
import { eventually } from './support/eventually';
import { sampleMails, startRetorno, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(60_000);

const conversations = ['silencio-apos-duas-tentativas', 'pergunta-desde-sexta', 'promessa-minha-para-terca'] as const;

let retorno: Retorno;
let home: Gmail;
beforeEach(async () => {
  retorno = await startRetorno({ mails: sampleMails(...conversations) });
  for (const name of ['Marcos', 'Juliana', 'Ricardo']) await retorno.call({ messageId: messageOf(name) });
  home = gmailOn(retorno, {});
  await home.open();
});
afterEach(() => retorno.stop());

const messageOf = (name: string): string =>
  retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith(name))?.mail.id ?? '';
const addressOf = (name: string): string =>
  retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith(name))?.mail.from.address ?? '';
const said = (): string => textOf(home.card());
const about = (name: string): string => addressOf(name).toLowerCase();
const tasks = (): string[] =>
  [...retorno.google.tasks.values()].flatMap(({ due, status, deleted }) =>
    deleted ? [] : `${String(due).slice(0, 10)} ${String(status)}`,
  );
/** What was recorded about somebody, as their conversation counts it. */
async function entriesOf(name: string): Promise<number> {
  const { body } = await retorno.call({ messageId: messageOf(name) });
  return Number(/(\d+) registros/.exec(textOf(cardIn(body)))?.[1]);
}

test('the homepage lists who is due with what can be done about them: an answer is done, a follow-up done, skipped or put off', () => {
  const text = said();
  for (const name of ['Marcos Tavares', 'Juliana Prado', 'Ricardo']) expect(text).toContain(name);
  expect(text).toContain('[Feito] [Pular] [Adiar]');
  expect(text).toContain('[Cumprido]');
});

test.each([
  ['done', 'Marcos'],
  ['skip', 'Marcos'],
] as const)('a follow-up is %s in one tap, leaves the list, and comes back when that is undone', async (act, name) => {
  const { body } = await home.press('row', { act, person: about(name) });
  expect(body?.stateChanged).toBe(true);
  expect(said()).toContain('[Desfazer]');
  expect(said()).not.toContain('Marcos Tavares ·');
  await home.press('row-undo');
  expect(said()).toContain('Marcos Tavares');
  expect(said()).toContain('[Pular]');
});

test('a promise is kept from the list', async () => {
  await home.press('row', { act: 'done', person: about('Ricardo') });
  expect(said()).toContain('Promessa');
  expect(said()).not.toContain('[Cumprido]');
});

test('a follow-up is put off to one of the dates offered, or to a day of one’s own, and has its task on that day', async () => {
  await home.press('row', { act: 'move', person: about('Marcos') });
  expect(said()).toMatch(/para .+ de (?:novembro|dezembro)|amanhã/i);
  expect(tasks()).toHaveLength(1);
  await home.press('row-day', { person: about('Marcos') }, { day: picked('2026-12-10') });
  expect(said()).toContain('10 de dezembro');
  expect(tasks()).toEqual(['2026-12-10 needsAction']);
});

test('the card of other dates is closed by the list that follows, and what is done in the list itself closes nothing', async () => {
  const closed = ({ body }: Awaited<ReturnType<Gmail['press']>>): number | undefined =>
    body?.renderActions?.action.navigations?.filter(({ pop }) => pop).length;
  expect(closed(await home.press('row', { act: 'move', person: about('Marcos') }))).toBe(1);
  expect(closed(await home.press('row-day', { person: about('Marcos') }, { day: picked('2026-12-10') }))).toBe(1);
  expect(closed(await home.press('row', { act: 'skip', person: about('Marcos') }))).toBe(0);
});

test('a planned follow-up that is done from the list ticks its task off, and opens it again when that is undone', async () => {
  await home.press('row-day', { person: about('Marcos') }, { day: picked('2026-12-10') });
  await home.press('row', { act: 'done', person: about('Marcos') });
  expect(tasks()).toEqual(['2026-12-10 completed']);
  await home.press('row-undo');
  expect(tasks()).toEqual(['2026-12-10 needsAction']);
});

test('a day that is none, or has passed, is refused with a word about it', async () => {
  for (const day of ['2026-11-23', '2020-01-01']) {
    await home.press('row-day', { person: about('Marcos') }, { day: picked(day) });
    expect(said()).toContain('data');
    expect(tasks()).toEqual([]);
  }
});

test('a click that comes twice, at once or later, is done once', async () => {
  const before = await entriesOf('Marcos');
  const click = home.pressed('row', { act: 'done', person: about('Marcos') });
  const answers = await Promise.all([retorno.send(click), retorno.send(click), retorno.send(click)]);
  for (const { body } of answers) expect(textOf(cardIn(body))).toContain('Feito');
  await retorno.send(click);
  const after = await entriesOf('Marcos');
  expect(after).toBe(before + 1);
});

test('the right to Tasks is asked for where a date needs it; the repetition plans nothing twice, says what was done and offers to take it back', async () => {
  const without = Object.values(scopes).flatMap(({ scope }) => (scope === scopes.tasks.scope ? [] : [scope]));
  const asking = gmailOn(retorno, { scopes: without });
  await asking.open();
  const click = asking.pressed('row', { act: 'move', person: about('Marcos') });
  expect((await retorno.send(click)).body).toEqual({ requesting_google_scopes: { scopes: [scopes.tasks.scope] } });
  expect(tasks()).toEqual([]);
  const before = await entriesOf('Marcos');
  const { parameters } = (click.body as { commonEventObject: { parameters: Record<string, string> } })
    .commonEventObject;
  const granted = await retorno.call({ parameters });
  expect(textOf(cardIn(granted.body))).toContain('[Desfazer]');
  await eventually(() => expect(tasks()).toHaveLength(1));
  expect(await entriesOf('Marcos')).toBe(before);
});

describe('nothing is done', () => {
  test('about a row that has changed since it was drawn: the list says so', async () => {
    const click = home.pressed('row', { act: 'skip', person: about('Marcos') });
    const elsewhere = gmailOn(retorno, { messageId: messageOf('Marcos') });
    await elsewhere.open();
    await elsewhere.press('schedule');
    const { body } = await retorno.send(click);
    expect(textOf(cardIn(body))).toContain('Nada foi feito');
    expect(tasks()).toHaveLength(1);
  });

  test('about somebody who asked to stop meanwhile', async () => {
    const clicks = [
      home.pressed('row', { act: 'move', person: about('Marcos') }),
      home.pressed('row', { act: 'done', person: about('Marcos') }),
    ];
    const elsewhere = gmailOn(retorno, { messageId: messageOf('Marcos') });
    await elsewhere.open();
    await elsewhere.press('stop');
    for (const click of clicks) {
      const { body } = await retorno.send(click);
      expect(textOf(cardIn(body))).toContain('Nada foi feito');
      expect(textOf(cardIn(body))).not.toContain('Marcos');
    }
    expect(tasks()).toEqual([]);
  });

  test('with a button of the list of another user', async () => {
    const { body } = home.pressed('row', { act: 'done', person: about('Marcos') });
    const { parameters } = (body as { commonEventObject: { parameters: Record<string, string> } }).commonEventObject;
    const other = { sub: '9', email: 'bia@nexo.example', name: 'Bia' };
    expect(textOf(cardIn((await retorno.call({ user: other, parameters })).body))).toContain('cartão antigo');
    await home.open();
    expect(said()).toContain('Marcos Tavares');
  });
});

test('the filter stays while rows are done', async () => {
  await home.press('pick-today', {}, { segment: typed('lead') });
  await home.press('row', { act: 'done', person: about('Marcos') });
  expect(JSON.stringify(home.card())).toContain('"value":"lead","selected":true');
});
