import { readPeople } from '../../../src/core/contact/readPeople';
import type { Person } from '../../../src/core/mail/Person';
import type { Thread } from '../../../src/core/mail/Thread';
import type { ThreadMessage } from '../../../src/core/mail/ThreadMessage';

const options = { me: ['bruno@nexo.example'], timeZone: 'America/Sao_Paulo' };
const me: Person = { name: 'Bruno Tavares', address: 'bruno@nexo.example' };
const colleague: Person = { name: 'Ana Prado', address: 'ana@nexo.example' };
const carla: Person = { name: 'Carla Menezes', address: 'carla@vidrosul.example' };
const rui: Person = { name: 'Rui Lopes', address: 'rui@vidrosul.example' };

let count = 0;
const message = (over: Partial<ThreadMessage>): ThreadMessage => ({
  id: `m${++count}`,
  from: carla,
  to: [me],
  cc: [],
  date: null,
  direction: over.from === me ? 'sent' : 'received',
  source: 'message',
  forwarded: false,
  text: '',
  signature: null,
  auto: null,
  failedRecipient: null,
  language: 'pt',
  answers: [],
  ...over,
});
const thread = (...messages: ThreadMessage[]): Thread => ({
  key: 'k',
  subject: 's',
  language: 'pt',
  seen: 'whole',
  messages,
});
const addresses = (...messages: ThreadMessage[]) =>
  readPeople(thread(...messages), options).map(({ address }) => address);

describe('who is the contact', () => {
  test('of a message received: its sender', () => {
    expect(addresses(message({}))).toEqual(['carla@vidrosul.example']);
  });

  test('of a message that I sent: the first outside person I wrote to, never me', () => {
    expect(addresses(message({ from: rui }), message({ from: me, to: [colleague, carla], cc: [rui] }))).toEqual([
      'carla@vidrosul.example',
      'rui@vidrosul.example',
    ]);
  });

  test('of a delivery failure: the failed recipient', () => {
    const bounce = message({
      from: { name: null, address: 'mailer-daemon@relay.example' },
      auto: 'bounce',
      failedRecipient: 'carla@vidrosul.example',
    });
    expect(addresses(message({ from: me, to: [rui] }), bounce)[0]).toBe('carla@vidrosul.example');
    expect(addresses(bounce)).not.toContain('mailer-daemon@relay.example');
  });

  test('of a message that a colleague forwarded: the outside person who wrote it', () => {
    const inside = message({ from: carla, source: 'quoted', forwarded: true, to: [colleague] });
    expect(addresses(inside, message({ from: colleague }))).toEqual(['carla@vidrosul.example']);
  });

  test('everyone outside my company is listed, the contact first; machines last or not at all', () => {
    const list = addresses(
      message({ from: rui, cc: [colleague] }),
      message({ cc: [rui, { name: null, address: 'no-reply@shop.example' }] }),
    );
    expect(list).toEqual(['carla@vidrosul.example', 'rui@vidrosul.example']);
  });

  test('people of my own company when nobody else is there', () => {
    expect(addresses(message({ from: colleague }))).toEqual(['ana@nexo.example']);
  });

  test('nobody when I am alone', () => {
    expect(addresses(message({ from: me, to: [me] }))).toEqual([]);
  });

  test('two people at one free-mail provider are no colleagues', () => {
    const free = { me: ['bruno@gmail.com'], timeZone: 'UTC' };
    const sender = { name: 'Carla', address: 'carla@gmail.com' };
    expect(readPeople(thread(message({ from: sender })), free)[0]?.address).toBe('carla@gmail.com');
  });

  test('my address with a tag is me', () => {
    expect(addresses(message({ to: [{ name: null, address: 'bruno+vendas@nexo.example' }] }))).toEqual([
      'carla@vidrosul.example',
    ]);
  });
});

describe('what is known of a contact', () => {
  const signature =
    'Carla Menezes\nCoordenadora de Compras | Vidrosul Indústria Ltda.\n(51) 3344-5521\nCNPJ 12.345.678/0001-90';

  test('title, company and phones come from the signature, also from an earlier or quoted message', () => {
    const [contact] = readPeople(thread(message({ signature, source: 'quoted' }), message({})), options);
    expect(contact).toMatchObject({
      name: 'Carla Menezes',
      firstName: 'Carla',
      title: 'Coordenadora de Compras',
      company: 'Vidrosul Indústria Ltda.',
      phones: ['+555133445521'],
    });
  });

  test('a signature of somebody else on the thread is not theirs', () => {
    const [contact] = readPeople(thread(message({ from: rui, signature }), message({})), options);
    expect(contact).toMatchObject({ title: null, phones: [] });
  });

  test('a signature that was left in the text is read from the name on', () => {
    const [contact] = readPeople(thread(message({ text: `Segue o pedido.\n\n${signature}` })), options);
    expect(contact).toMatchObject({ title: 'Coordenadora de Compras', phones: ['+555133445521'] });
  });

  test('without a signature the company is the domain’s, and none at a free-mail provider', () => {
    expect(readPeople(thread(message({})), options)[0]?.company).toBe('Vidrosul');
    const free = message({ from: { name: 'Osvaldo', address: 'osvaldo@yahoo.com.br' } });
    expect(readPeople(thread(free), options)[0]?.company).toBeNull();
  });

  test('a shared mailbox has no name', () => {
    const shared = message({ from: { name: 'Financeiro | Vidrosul', address: 'financeiro@vidrosul.example' } });
    expect(readPeople(thread(shared), options)[0]).toMatchObject({ name: null, firstName: null, company: 'Vidrosul' });
  });

  test('the name is taken from the signature when the header has none', () => {
    const unnamed = message({ from: { name: null, address: 'cmenezes@vidrosul.example' }, signature });
    expect(readPeople(thread(unnamed), options)[0]?.name).toBe('Carla Menezes');
  });

  test.each([
    ['Prezado Bruno,\n\nSolicito o envio da proposta.\n\nAtenciosamente,', 'formal'],
    ['Boa tarde.\n\nRecebemos a proposta.\n\nGrato,', 'formal'],
    ['Oi Bruno, beleza? Manda aí que a gente vê.\n\nAbs', 'informal'],
    ['Bom dia!! Valeu pela ajuda :)', 'informal'],
    ['Dear Mr. Tavares,\n\nI would appreciate a quotation.\n\nYours sincerely,', 'formal'],
    ['Hey Bruno, thanks! Talk soon', 'informal'],
    ['Estimado Bruno:\n\nLe agradecería el envío.\n\nAtentamente,', 'formal'],
    ['Hola Bruno, ¿qué tal? ¿Me mandas el precio? Un abrazo', 'informal'],
  ])('tone of “%s” is %s', (text, formality) => {
    expect(readPeople(thread(message({ text })), options)[0]?.formality).toBe(formality);
  });

  test('before they have written, the tone is the one in which I wrote to them', () => {
    const sent = message({ from: me, to: [carla], text: 'Prezada Carla,\n\nEncaminho a proposta.\n\nAtenciosamente,' });
    expect(readPeople(thread(sent), options)[0]?.formality).toBe('formal');
  });

  test('the language is that of their own latest message, not of an automatic one', () => {
    const auto = message({ language: 'en', auto: 'out-of-office', text: 'I am away.' });
    expect(readPeople(thread(message({ language: 'es' }), auto), options)[0]?.language).toBe('es');
  });
});
