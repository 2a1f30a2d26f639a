import { actionsIn, textOf } from './support/cardIn';
import { gmailOn, typed } from './support/clicks';
import { sampleMails, startRetorno, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(60_000);

let retorno: Retorno;
beforeAll(async () => {
  retorno = await startRetorno({ mails: sampleMails('pediu-para-sair-da-lista', 'enviei-por-ultimo') });
});
afterAll(() => retorno.stop());

const roberto = (): string =>
  retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Roberto'))?.mail.from.address ?? '';

test('a template goes to the cursor of the window in which the user writes, gone over, and names nobody invented', async () => {
  const window = gmailOn(retorno, { composing: {} }, '/gws/compose');
  await window.open();
  expect(textOf(window.card())).toContain('O Gmail não diz para quem é esta mensagem');
  await window.press('preview');
  expect(JSON.stringify(window.card())).not.toContain('Carla');
  const { body } = await window.press('write-edited', {}, { text: typed('Bom dia!\n\nSegue <o> prometido.') });
  const [inserted] =
    body?.renderActions?.hostAppAction?.gmailAction.updateDraftActionMarkup?.updateBody.insertContents ?? [];
  expect(inserted?.content).toBe('<p>Bom dia!</p><p>Segue &lt;o&gt; prometido.</p>');
});

test('templates are looked for, seen with the recipient’s data, and inserted at the cursor as they were seen', async () => {
  const { google } = retorno;
  const camila = google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Camila'))?.mail;
  await retorno.call({ messageId: camila?.id ?? '' });
  const window = gmailOn(retorno, { composing: { to: [camila?.from.address ?? ''] } }, '/gws/compose');
  await window.open();
  expect(textOf(window.card())).toContain('Serve para agora');
  await window.press('find-templates', {}, { query: typed('reunião') });
  expect(textOf(window.card())).not.toContain('Serve para agora');
  const found = actionsIn(window.card()).filter(({ parameters }) =>
    parameters.some(({ value }) => value === 'preview'),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(4);
  await window.open();
  await window.press('preview');
  const text = textOf(window.card());
  expect(text).toContain('Camila');
  const { body } = await window.press('write');
  const [inserted] =
    body?.renderActions?.hostAppAction?.gmailAction.updateDraftActionMarkup?.updateBody.insertContents ?? [];
  expect(inserted?.content).toContain('Camila');
});

test('nothing is offered to be written to somebody who asked not to be contacted', async () => {
  const messageId = retorno.google.messages.findLast(({ mail }) => mail.from.address === roberto())?.mail.id ?? '';
  await retorno.call({ messageId });
  const window = gmailOn(retorno, { composing: { to: [roberto()] } }, '/gws/compose');
  await window.open();
  await window.press('preview');
  expect(
    actionsIn(window.card()).flatMap(({ parameters }) => parameters.find(({ key }) => key === 'do')?.value ?? []),
  ).not.toContain('write');
  expect(textOf(window.card())).toContain('pediu para não receber mensagens');
});
