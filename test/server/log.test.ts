import { actionsIn, cardIn } from './support/cardIn';
import { gmailOn, typed } from './support/clicks';
import { ana, startRetorno, type Endpoint, type Retorno } from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(120_000);

/** A word that stands in everything personal of this test, and nowhere else. */
const mark = 'zimbroquartzo';
const mail = (n: number, from: string, to: string, text: string): Uint8Array =>
  new TextEncoder().encode(
    [
      `From: Nome ${mark} <${from}>`,
      `To: <${to}>`,
      `Subject: Assunto ${mark}`,
      `Message-ID: <m${n}.${mark}@cliente.example>`,
      ...(n > 1 ? [`In-Reply-To: <m1.${mark}@cliente.example>`] : []),
      `Date: Fri, 20 Nov 2026 1${n}:00:00 -0300`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  );
const user = { sub: `sub-${mark}`, email: `${mark}@nexo.example`, name: `Ana ${mark}` };
const client = `cliente.${mark}@cliente.example`;

let retorno: Retorno;
beforeAll(async () => {
  retorno = await startRetorno({
    mails: [
      mail(1, client, user.email, `Olá! Qual o preço do plano ${mark}? Preciso até 30/11.`),
      mail(2, user.email, client, `Oi! Custa R$ 90. O ${mark} inclui suporte?`),
    ],
    limits: { workMs: 1_500 },
  });
});
afterAll(() => retorno.stop());

test('whatever is asked, and whatever goes wrong, the log holds nothing of anybody: no words, no address, no token', async () => {
  const messageId = retorno.google.messages[0]?.mail.id ?? '';
  const inputs = Object.fromEntries(
    ['text', 'note', 'reason', 'me', 'name', 'person', 'template', 'timeZone'].map((name) => [
      name,
      typed(`${mark} ${name}`),
    ]),
  );
  const at = { messageId, user };
  const seen: string[] = [];
  const press = async (where: typeof at | { user: typeof user }, endpoint: Endpoint): Promise<void> => {
    const gmail = gmailOn(retorno, where, endpoint);
    await gmail.open();
    const acts = new Set(
      actionsIn(gmail.card()).flatMap(({ parameters }) => parameters.find(({ key }) => key === 'do')?.value ?? []),
    );
    for (const act of acts) {
      await gmail.open();
      await gmail.press(act, {}, { ...inputs, address: typed(client) });
      seen.push(act);
    }
  };
  await press(at, '/gws');
  await press({ user }, '/gws');
  await press({ user }, '/gws/settings');
  await press({ user }, '/gws/compose');
  const stopped = gmailOn(retorno, at);
  await stopped.open();
  await stopped.press('lift-form', {}, inputs);
  for (const how of ['cut', 'garbage', { status: 403 }, { status: 500 }] as const) {
    retorno.google.fail({ how, times: 50 });
    const gmail = gmailOn(retorno, at);
    await gmail.open();
    retorno.google.mend();
    await gmail.open();
    const clicks = [gmail.pressed('insert-edited', {}, inputs), gmail.pressed('schedule')];
    retorno.google.fail({ how, times: 50 });
    for (const click of clicks) await retorno.send(click);
    retorno.google.mend();
  }
  await retorno.call({ ...at, system: { aud: `https://${mark}.example` } });
  await retorno.call({ ...at, person: { aud: mark } });
  await retorno.call({ ...at, parameters: { do: mark, [mark]: mark } });
  await fetch(`${retorno.url}/${mark}?${mark}`);
  await fetch(`${retorno.url}/gws`, { method: 'POST', body: mark, headers: { authorization: `Bearer ${mark}` } });
  const link = /"url":"https:\/\/retorno.example(\/export[^"]+)"/;
  const settings = gmailOn(retorno, { user }, '/gws/settings');
  await settings.open();
  await settings.press('export');
  const exported = await fetch(retorno.url + (link.exec(JSON.stringify(settings.card()))?.[1] ?? ''));
  expect(await exported.text()).toContain(mark);

  expect(new Set(seen).size).toBeGreaterThan(15);
  const log = retorno.logged();
  expect(log.split('\n').length).toBeGreaterThan(50);
  expect(log.toLowerCase()).not.toContain(mark);
  for (const secret of ['ya29.', 'AKW', 'eyJ', 'Bearer', '@', '_signature', 'nexo.example'])
    expect(log).not.toContain(secret);
  for (const line of log.trim().split('\n')) {
    const fields = Object.keys(JSON.parse(line) as object);
    expect([
      'level',
      'time',
      'msg',
      'id',
      'route',
      'kind',
      'ms',
      'status',
      'failure',
      'port',
      'pid',
      'error',
      'at',
    ]).toEqual(expect.arrayContaining(fields));
  }
  expect(log).not.toContain('"msg":"fault"');
  expect(cardIn((await retorno.call(at)).body)).toBeDefined();
});

test('an error that nobody expected is logged by its kind and place, without its words', async () => {
  const lines: string[] = [];
  const { pinoLog } = await import('../../src/server/pinoLog');
  pinoLog('info', { write: (line: string) => void lines.push(line) }).fault(
    '7',
    new TypeError(`cannot read ${ana.email}`),
  );
  expect(lines.join('')).toContain('TypeError');
  expect(lines.join('')).toContain('log.test');
  expect(lines.join('')).not.toContain(ana.email);
});
