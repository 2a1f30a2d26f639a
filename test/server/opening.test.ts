import { cardIn, textOf } from './support/cardIn';
import { sampleMails, startRetorno, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(60_000);

let retorno: Retorno;
beforeAll(async () => {
  retorno = await startRetorno({ mails: sampleMails('pergunta-desde-sexta', 'pediu-para-sair-da-lista', 'boletim') });
});
afterAll(() => retorno.stop());

const messageOf = (name: string): string => {
  const found = retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith(name));
  if (found === undefined) throw new Error(`nobody called ${name} writes here`);
  return found.mail.id;
};

test('an opened message is answered with contact, next step, its reason and a draft', async () => {
  const { status, body } = await retorno.call({ messageId: messageOf('Juliana') });
  expect(status).toBe(200);
  const said = textOf(cardIn(body));
  expect(said).toContain('Juliana Prado');
  expect(said).toContain('Responder');
  expect(said).toContain('Oi, Juliana');
  expect(said).toContain('[Revisar antes de inserir]');
});

test('somebody who asked not to be contacted is shown with the reason and no way to write to them', async () => {
  const { body } = await retorno.call({ messageId: messageOf('Roberto') });
  const said = textOf(cardIn(body));
  expect(said).toContain('Não entrar em contato');
  expect(said).not.toContain('[Inserir resposta]');
  expect(said).not.toContain('[Agendar follow-up]');
});

test('the card speaks the language that Gmail speaks, and English to the rest of the world', async () => {
  const titleIn = async (locale: string): Promise<string> =>
    textOf(cardIn((await retorno.call({ messageId: messageOf('Juliana'), locale })).body));
  expect(await titleIn('es-419')).toContain('Responder');
  expect(await titleIn('en-GB')).toContain('<b>Answer</b>');
  expect(await titleIn('ja')).toContain('<b>Answer</b>');
});

test('the homepage lists who is due, after a first message was opened', async () => {
  await retorno.call({ messageId: messageOf('Juliana') });
  const { body } = await retorno.call({});
  expect(textOf(cardIn(body))).toContain('Juliana Prado');
});

test('settings and the compose menu have cards of their own', async () => {
  expect(textOf(cardIn((await retorno.call({}, '/gws/settings')).body))).toContain('Ajustes');
  expect(textOf(cardIn((await retorno.call({ composing: {} }, '/gws/compose')).body))).toContain('Inserir um modelo');
});
