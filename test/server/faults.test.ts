import type { FaultKind } from '../gmail-emulator/Fault';
import { cardIn, textOf } from './support/cardIn';
import { gmailOn, typed, type Gmail } from './support/clicks';
import { eventually } from './support/eventually';
import { sampleMails, startRetorno, type Retorno } from './support/startRetorno';

jest.setTimeout(120_000);

let retorno: Retorno;
beforeAll(async () => {
  // Short enough that a call which is never answered does not keep the test.
  retorno = await startRetorno({
    mails: sampleMails('silencio-apos-duas-tentativas'),
    limits: { workMs: 2_000, answerMs: 6_000 },
  });
});
afterAll(() => retorno.stop());

const marcos = async (): Promise<Gmail> => {
  retorno.google.mend();
  const messageId = retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Marcos'))?.mail.id ?? '';
  const gmail = gmailOn(retorno, { messageId });
  await gmail.open();
  return gmail;
};
const said = (gmail: Gmail): string => textOf(gmail.card());
const kept = (): number => [...retorno.google.tasks.values()].filter(({ deleted }) => !deleted).length;

const faults: readonly [string, FaultKind][] = [
  ['is refused (401)', { status: 401 }],
  ['is forbidden (403)', { status: 403, reason: 'insufficientPermissions' }],
  ['is too much (403)', { status: 403, reason: 'rateLimitExceeded' }],
  ['finds nothing (404)', { status: 404 }],
  ['meets another (409)', { status: 409 }],
  ['must wait (429)', { status: 429, retryAfter: '120' }],
  ['fails (500)', { status: 500 }],
  ['is not served (503)', { status: 503 }],
  ['is never answered', 'silent'],
  ['is cut off', 'cut'],
  ['is answered half', 'lost'],
  ['is answered with another page', 'garbage'],
  ['is answered with nothing', 'empty'],
];

describe.each(['gmail.users.messages.get', 'gmail.users.threads.get'])('opening a message, when %s', (method) => {
  test.each(faults)('%s: a card says what there is', async (_what, how) => {
    const gmail = await marcos();
    retorno.google.fail({ method, how, times: 99 });
    const { status } = await gmail.open();
    expect(status).toBe(200);
    expect(said(gmail).length).toBeGreaterThan(20);
    retorno.google.mend();
    await gmail.open();
    expect(said(gmail)).toContain('Marcos Tavares');
  });
});

describe('a reply, when gmail.users.drafts.create', () => {
  test.each(faults)('%s: never more than one draft for a click, and a card says what happened', async (what, how) => {
    const gmail = await marcos();
    const before = retorno.google.drafts.length;
    // Words of their own: another fault's draft is another draft.
    const click = gmail.pressed('insert-edited', {}, { text: typed(`Oi, Marcos! ${what}`) });
    retorno.google.fail({ method: 'gmail.users.drafts.create', how, times: 99 });
    const { status, body } = await retorno.send(click);
    expect(status).toBe(200);
    expect(textOf(cardIn(body))).not.toContain('Resposta aberta');
    expect(body?.renderActions?.hostAppAction).toBeUndefined();
    expect(textOf(cardIn(body))).toMatch(/Tente|tente|Confira|Rascunhos|Abra-a/);
    expect(retorno.google.drafts.length - before).toBe(
      what === 'is answered half' || what === 'is answered with nothing' ? 1 : 0,
    );
  });
});

describe.each(['tasks.tasks.list', 'tasks.tasks.insert'])('a follow-up, when %s', (method) => {
  test.each(faults)(
    '%s: it is planned all the same, the card says what is missing, and the next opening makes up for it',
    async (_what, how) => {
      const gmail = await marcos();
      retorno.google.fail({ method, how, times: 99 });
      const { body } = await gmail.press('schedule');
      const told = body?.requesting_google_scopes === undefined ? said(gmail) : 'asked';
      expect(told).toMatch(/asked|lembrete|agendado para/);
      retorno.google.mend();
      await gmail.open();
      expect(said(gmail)).toContain('Follow-up agendado para');
      await eventually(() => expect(kept()).toBe(1));
      await gmail.press('cancel');
      // Cancelled while the opening was still setting it, it goes as soon as it is set.
      await eventually(() => expect(kept()).toBe(0));
    },
  );
});

describe('a follow-up that is cancelled leaves no task behind', () => {
  const planned = async (): Promise<Gmail> => {
    const gmail = await marcos();
    await gmail.press('schedule');
    await gmail.open();
    expect(said(gmail)).toContain('Follow-up agendado para');
    return gmail;
  };

  test('while its task is being made', async () => {
    const gmail = await marcos();
    retorno.google.fail({ method: 'tasks.tasks.insert', how: { status: 400 }, times: 1 });
    await gmail.press('schedule');
    retorno.google.mend();
    retorno.google.fail({ method: 'tasks.tasks.insert', how: { slow: 800 }, times: 1 });
    const made = retorno.google.tasks.size;
    await gmail.open();
    await gmail.press('cancel');
    await eventually(() => expect(retorno.google.tasks.size).toBe(made + 1));
    await eventually(() => expect(kept()).toBe(0));
  });

  test('whose answer was lost', async () => {
    const gmail = await marcos();
    retorno.google.fail({ method: 'tasks.tasks.insert', how: 'lost' });
    await gmail.press('schedule');
    expect(kept()).toBe(1);
    await gmail.press('cancel');
    expect(kept()).toBe(0);
  });

  test('also when it was taken back altogether and could not be taken away then, after the next opening', async () => {
    const gmail = await marcos();
    await gmail.press('schedule');
    retorno.google.fail({ method: 'tasks.tasks.delete', how: { status: 500 }, times: 99 });
    await gmail.press('undo');
    expect(said(gmail)).toContain('não pôde ser atualizado');
    expect(kept()).toBe(1);
    retorno.google.mend();
    await gmail.open();
    await eventually(() => expect(kept()).toBe(0));
  });

  test('when it could not be taken away then, after the next opening', async () => {
    const gmail = await planned();
    retorno.google.fail({ method: 'tasks.tasks.delete', how: { status: 500 }, times: 99 });
    await gmail.press('cancel');
    expect(said(gmail)).toContain('não pôde ser atualizado');
    expect(kept()).toBe(1);
    retorno.google.mend();
    await gmail.open();
    await eventually(() => expect(kept()).toBe(0));
  });
});
