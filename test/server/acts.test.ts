import { scopes } from '../../src/hosts/gmail/scopes';
import { cardIn, textOf } from './support/cardIn';
import { gmailOn, picked, typed, type Gmail } from './support/clicks';
import { eventually } from './support/eventually';
import { sampleMails, startRetorno, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(60_000);

let retorno: Retorno;
let marcos: Gmail;
beforeEach(async () => {
  retorno = await startRetorno({
    mails: sampleMails('silencio-apos-duas-tentativas', 'pergunta-desde-sexta', 'pediu-para-sair-da-lista'),
  });
  marcos = gmailOn(retorno, { messageId: messageOf('Marcos') });
  await marcos.open();
});
afterEach(() => retorno.stop());

const messageOf = (name: string): string =>
  retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith(name))?.mail.id ?? '';
const said = (gmail: Gmail): string => textOf(gmail.card());
const tasks = (): { due: string; status: string }[] =>
  [...retorno.google.tasks.values()].flatMap(({ due, status, deleted }) =>
    deleted ? [] : { due: String(due).slice(0, 10), status: String(status) },
  );

describe('a follow-up', () => {
  test('is scheduled in one tap, with a task of its day that leads back to the conversation', async () => {
    const { body } = await marcos.press('schedule');
    expect(said(marcos)).toContain('Follow-up agendado para');
    expect(body?.stateChanged).toBe(true);
    const [task] = [...retorno.google.tasks.values()];
    expect(task).toMatchObject({ title: 'Follow-up: Marcos Tavares', status: 'needsAction' });
    expect(task?.notes).toContain('https://mail.google.com/mail/?authuser=ana%40nexo.example#search/');
  });

  test('is scheduled for a day of one’s own', async () => {
    await marcos.press('pick-day', {}, { day: picked('2026-12-03') });
    expect(said(marcos)).toContain('3 de dezembro');
    expect(tasks()).toEqual([{ due: '2026-12-03', status: 'needsAction' }]);
  });

  test('takes its task along when it is moved, also back again', async () => {
    await marcos.press('pick-day', {}, { day: picked('2026-12-03') });
    await marcos.press('pick-day', {}, { day: picked('2026-12-10') });
    expect(tasks()).toEqual([{ due: '2026-12-10', status: 'needsAction' }]);
    await marcos.press('pick-day', {}, { day: picked('2026-12-03') });
    expect(tasks()).toEqual([{ due: '2026-12-03', status: 'needsAction' }]);
  });

  test('ticks its task off when it is done, and takes that back when it is undone', async () => {
    await marcos.press('schedule');
    await marcos.press('complete');
    expect(tasks()).toMatchObject([{ status: 'completed' }]);
    await marcos.press('undo');
    expect(tasks()).toMatchObject([{ status: 'needsAction' }]);
  });

  test('that is cancelled, or taken back altogether, leaves no task', async () => {
    await marcos.press('schedule');
    await marcos.press('undo');
    expect(tasks()).toHaveLength(0);
    await marcos.press('schedule');
    await marcos.press('cancel');
    expect(tasks()).toHaveLength(0);
  });

  test('of somebody who asks to stop leaves no task', async () => {
    await marcos.press('schedule');
    await marcos.press('stop');
    expect(tasks()).toHaveLength(0);
    expect(said(marcos)).toContain('Não entrar em contato');
  });
});

describe('the right to Tasks', () => {
  const without = Object.values(scopes).flatMap(({ scope }) => (scope === scopes.tasks.scope ? [] : [scope]));

  test('is asked for at the first follow-up, whose repetition then sets the task and schedules nothing twice', async () => {
    const asking = gmailOn(retorno, { messageId: messageOf('Marcos'), scopes: without });
    await asking.open();
    const before = historyCount(said(asking));
    const click = asking.pressed('schedule');
    const first = await retorno.send(click);
    expect(first.body).toEqual({ requesting_google_scopes: { scopes: [scopes.tasks.scope] } });
    expect(tasks()).toHaveLength(0);

    // The same button, with the right that was given meanwhile.
    const { parameters } = (click.body as { commonEventObject: { parameters: Record<string, string> } })
      .commonEventObject;
    const granted = await retorno.call({ messageId: messageOf('Marcos'), parameters });
    expect(textOf(cardIn(granted.body))).toContain('Follow-up agendado para');
    expect(tasks()).toHaveLength(1);
    expect(historyCount(cardText(granted.body))).toBe(before + 1);
  });

  test('is not asked for again on the same day: the follow-up stands, and the card says that there is no reminder', async () => {
    const asking = gmailOn(retorno, { messageId: messageOf('Marcos'), scopes: without });
    await asking.open();
    await asking.press('schedule');
    await asking.open();
    const { body } = await asking.press('pick-day', {}, { day: picked('2026-12-10') });
    expect(cardText(body)).toContain('10 de dezembro');
    expect(cardText(body)).toContain('Sem lembrete no Google');
  });

  test('given later, the task is set when the conversation is opened', async () => {
    const asking = gmailOn(retorno, { messageId: messageOf('Marcos'), scopes: without });
    await asking.open();
    await asking.press('schedule');
    await marcos.open();
    await eventually(() => expect(tasks()).toHaveLength(1));
  });
});

const cardText = (body: Parameters<typeof cardIn>[0]): string => textOf(cardIn(body));
const historyCount = (text: string): number => Number(/(\d+) registros/.exec(text)?.[1]);

describe('a reply', () => {
  test('is drafted in the conversation and opened', async () => {
    const { body } = await marcos.press('insert');
    const [draft] = retorno.google.drafts;
    expect(body?.renderActions?.hostAppAction?.gmailAction.openCreatedDraftActionMarkup).toEqual({
      draftId: draft?.id,
      draftThreadId: draft?.threadId,
    });
    expect(said(marcos)).toContain('Resposta aberta no seu e-mail');
  });

  test('is the edited text where it was gone over', async () => {
    await marcos.press('insert-edited', {}, { text: typed('Oi, Marcos!\n\nEscrevo amanhã.') });
    expect(retorno.google.drafts).toHaveLength(1);
  });

  test('with gaps is not inserted', async () => {
    const juliana = gmailOn(retorno, { messageId: messageOf('Juliana') });
    await juliana.open();
    await juliana.press('insert-edited', {}, { text: typed('Oi! [sua resposta]') });
    expect(said(juliana)).toContain('O texto ainda tem lacunas');
    expect(retorno.google.drafts).toHaveLength(0);
  });

  test('clicked twice, at once or one after the other, is one draft and one entry of the history', async () => {
    const before = historyCount(said(marcos));
    const click = marcos.pressed('insert');
    const answers = await Promise.all([retorno.send(click), retorno.send(click)]);
    answers.push(await retorno.send(click));
    expect(retorno.google.drafts).toHaveLength(1);
    for (const { body } of answers) {
      expect(body?.renderActions?.hostAppAction?.gmailAction.openCreatedDraftActionMarkup?.draftId).toBe(
        retorno.google.drafts[0]?.id,
      );
    }
    await marcos.open();
    expect(historyCount(said(marcos))).toBe(before + 1);
  });

  test('asked for again on a later card is another draft: the first may have been thrown away', async () => {
    await marcos.press('insert');
    await marcos.press('insert');
    expect(retorno.google.drafts).toHaveLength(2);
  });

  test('asks for the right to make drafts where it is missing', async () => {
    const granted = Object.values(scopes).flatMap(({ scope }) => (scope === scopes.compose.scope ? [] : [scope]));
    const gmail = gmailOn(retorno, { messageId: messageOf('Marcos'), scopes: granted });
    await gmail.open();
    const { body } = await gmail.press('insert');
    expect(body).toEqual({ requesting_google_scopes: { scopes: [scopes.compose.scope] } });
  });
});

describe('other acts', () => {
  test('what happened outside e-mail is recorded once, however often it was clicked', async () => {
    const before = historyCount(said(marcos));
    const click = marcos.pressed('touch', { channel: 'whatsapp' });
    await Promise.all([retorno.send(click), retorno.send(click), retorno.send(click)]);
    await retorno.send(click);
    await marcos.open();
    expect(historyCount(said(marcos))).toBe(before + 1);
  });

  test('two notes of the same words on two cards are two notes', async () => {
    const before = historyCount(said(marcos));
    for (let n = 0; n < 2; n++) await marcos.press('record', {}, { note: typed('Ligou e pediu prazo') });
    expect(historyCount(said(marcos))).toBe(before + 2);
    expect(said(marcos)).toContain('Ligou e pediu prazo');
  });

  test('segment and stage are chosen from a list', async () => {
    await marcos.press('pick-segment', {}, { segment: typed('customer') });
    expect(said(marcos)).toContain('Segmento alterado');
  });

  test('a stop is lifted with a reason only', async () => {
    const roberto = gmailOn(retorno, { messageId: messageOf('Roberto') });
    await roberto.open();
    await roberto.press('lift-form', {}, {});
    expect(said(roberto)).toContain('Não entrar em contato');
    await roberto.press('lift-form', {}, { reason: typed('Pediu por telefone') });
    expect(said(roberto)).toContain('Contato liberado');
  });

  test('another template is looked at, and what it would insert is what was seen', async () => {
    const { body } = await marcos.press('pick-template', {}, { template: typed('meeting') });
    expect(body?.stateChanged).toBeUndefined();
    expect(said(marcos)).not.toBe('');
  });

  test('history, Today, templates and settings are a tap away', async () => {
    await marcos.press('show', { view: 'today' });
    expect(said(marcos)).toContain('Hoje');
    await marcos.press('pick-today', {}, { segment: typed('customer') });
    await marcos.press('show', { view: 'templates' });
    expect(said(marcos)).toContain('Modelos');
    await marcos.press('preview');
    await marcos.open();
    await marcos.press('show', { view: 'settings' });
    expect(said(marcos)).toContain('Ajustes');
  });
});

describe('a button', () => {
  test('of a card that is too old does nothing, and the card stands anew with a word about it', async () => {
    const old = await startRetorno({ mails: [], google: retorno.google, limits: { cardMs: 1 } });
    const gmail = gmailOn(old, { messageId: messageOf('Marcos') });
    await gmail.open();
    const { status } = await gmail.press('schedule');
    expect(status).toBe(200);
    expect(said(gmail)).toContain('Este botão é de um cartão antigo');
    expect(tasks()).toHaveLength(0);
    await old.stop();
  });

  test('does nothing in another conversation', async () => {
    const { body } = marcos.pressed('schedule');
    const { parameters } = (body as { commonEventObject: { parameters: Record<string, string> } }).commonEventObject;
    const answered = await retorno.call({ messageId: messageOf('Juliana'), parameters });
    expect(cardText(answered.body)).toContain('Este botão é de um cartão antigo');
    expect(cardText(answered.body)).toContain('Juliana');
    expect(tasks()).toHaveLength(0);
  });

  test('of an act that nobody offers does nothing', async () => {
    const forged = await retorno.call({ messageId: messageOf('Marcos'), parameters: { do: 'stop' } });
    expect(cardText(forged.body)).toContain('Este botão é de um cartão antigo');
    await marcos.open();
    expect(said(marcos)).not.toContain('Não entrar em contato');
  });
});
