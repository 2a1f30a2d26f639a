import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerStore } from '../../src/core/ports/LedgerStore';
import { openSqlStores, type SqlStores } from '../../src/stores/sql/openSqlStores';
import { cardIn, textOf } from './support/cardIn';
import { describePostgres } from '../support/postgres/describePostgres';
import { gmailOn, picked } from './support/clicks';
import { eventually } from './support/eventually';
import {
  sampleMails,
  startRetorno,
  storyClock,
  storyNow,
  type Retorno,
  type RetornoOptions,
} from './support/startRetorno';

// The first server of a run compiles what it is made of.
jest.setTimeout(180_000);

const mails = sampleMails('silencio-apos-duas-tentativas');
const folder = mkdtempSync(join(tmpdir(), 'retorno-limits-'));
const started: Retorno[] = [];
afterEach(async () => {
  for (const server of started.splice(0).reverse()) await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(options: Partial<RetornoOptions> = {}): Promise<Retorno> {
  const retorno = await startRetorno({ mails, ...options });
  started.push(retorno);
  return retorno;
}
const marcosIn = (retorno: Retorno): { messageId: string } => ({
  messageId: retorno.google.messages.findLast(({ mail }) => mail.from.name?.startsWith('Marcos'))?.mail.id ?? '',
});
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const historyCount = (text: string): number => Number(/(\d+) registros/.exec(text)?.[1]);

describe('time', () => {
  test('an opening that Google makes slow is answered in time by a card that says so, and the next look finds it done', async () => {
    const retorno = await start({ limits: { answerMs: 300 } });
    await retorno.call({});
    retorno.google.fail({ method: 'gmail.users.threads.get', how: { slow: 1_500 }, times: 9 });
    const begun = performance.now();
    const { body } = await retorno.call(marcosIn(retorno));
    expect(performance.now() - begun).toBeLessThan(1_400);
    expect(textOf(cardIn(body))).toContain('Ainda trabalhando');
    await pause(3_500);
    retorno.google.mend();
    expect(textOf(cardIn((await retorno.call({})).body))).toContain('Marcos Tavares');
  });

  test('a draft that comes too late is not made again by the click that follows: it is opened', async () => {
    const retorno = await start({ limits: { answerMs: 400 } });
    await retorno.call(marcosIn(retorno));
    const gmail = gmailOn(retorno, marcosIn(retorno));
    for (let tries = 0; tries < 20; tries++) {
      await gmail.open();
      if (!textOf(gmail.card()).includes('Ainda trabalhando')) break;
    }
    retorno.google.fail({ method: 'gmail.users.drafts.create', how: { slow: 1_000 } });
    const click = gmail.pressed('insert');
    expect(textOf(cardIn((await retorno.send(click)).body))).toContain('Ainda trabalhando');
    await pause(1_500);
    const again = await retorno.send(click);
    expect(retorno.google.drafts).toHaveLength(1);
    expect(again.body?.renderActions?.hostAppAction?.gmailAction.openCreatedDraftActionMarkup?.draftId).toBe(
      retorno.google.drafts[0]?.id,
    );
  });
});

describe('rate', () => {
  test('who asks too often is told to wait, without a call to Google, and others are not', async () => {
    const retorno = await start({ limits: { atOnce: 3, perMinute: 1 } });
    for (let n = 0; n < 3; n++) await retorno.call({});
    retorno.google.mend();
    const { status, body } = await retorno.call(marcosIn(retorno));
    expect(status).toBe(200);
    expect(textOf(cardIn(body))).toContain('Muitos pedidos de uma vez');
    expect(retorno.google.calls).toEqual([]);
    const other = await retorno.call({ user: { sub: '9', email: 'bia@nexo.example', name: 'Bia' } });
    expect(textOf(cardIn(other.body))).not.toContain('Muitos pedidos');
  });
});

describe('an end', () => {
  test('waits for what runs, which is answered and kept, and takes nothing new', async () => {
    const path = join(folder, 'stop.sqlite');
    const retorno = await start({ database: { kind: 'sqlite', path } });
    const gmail = gmailOn(retorno, marcosIn(retorno));
    await gmail.open();
    retorno.google.fail({ method: 'gmail.users.drafts.create', how: { slow: 1_000 } });
    const running = gmail.press('insert');
    await pause(300);
    const { google } = retorno;
    const stopping = retorno.stopServer();
    await pause(50);
    await expect(retorno.call({})).rejects.toThrow();
    expect((await running).status).toBe(200);
    await stopping;
    expect(google.drafts).toHaveLength(1);
    expect(retorno.logged()).toContain('stopped');

    const next = await start({ database: { kind: 'sqlite', path }, google });
    const after = gmailOn(next, marcosIn(next));
    await after.open();
    expect(textOf(after.card())).toContain('Rascunho inserido');
  });
});

/** Stores whose process dies as soon as it wants to record what `dies` names: nothing of it is written, and nothing comes back. */
function mortal(stores: SqlStores, dies: (events: Parameters<LedgerStore['append']>[0]) => boolean): SqlStores {
  return {
    ...stores,
    forUser: (user) => {
      const own = stores.forUser(user);
      const append: LedgerStore['append'] = (events) =>
        dies(events) ? new Promise(() => undefined) : own.ledger.append(events);
      return { ...own, ledger: { ...own.ledger, append } };
    },
  };
}

describe('a server that dies', () => {
  test('between the draft and the record: the next one opens the same draft and records it once', async () => {
    const path = join(folder, 'killed.sqlite');
    const first = await start({
      stores: mortal(openSqlStores({ path }), (events) => events.some(({ type }) => type === 'draft-inserted')),
      limits: { answerMs: 1_000, stopMs: 0 },
    });
    const gmail = gmailOn(first, marcosIn(first));
    await gmail.open();
    while (textOf(gmail.card()).includes('Ainda trabalhando')) await gmail.open();
    const before = historyCount(textOf(gmail.card()));
    const click = gmail.pressed('insert');
    expect(textOf(cardIn((await first.send(click)).body))).toContain('Ainda trabalhando');
    expect(first.google.drafts).toHaveLength(1);
    await first.stopServer();

    const second = await start({ database: { kind: 'sqlite', path }, google: first.google });
    for (let n = 0; n < 2; n++) {
      const { body } = await second.send(click);
      expect(body?.renderActions?.hostAppAction?.gmailAction.openCreatedDraftActionMarkup?.draftId).toBe(
        first.google.drafts[0]?.id,
      );
    }
    expect(second.google.drafts).toHaveLength(1);
    const after = gmailOn(second, marcosIn(second));
    await after.open();
    expect(historyCount(textOf(after.card()))).toBe(before + 1);
  });
});

describe('two servers on one database', () => {
  /** Each click reaches both at once: its draft, its task, its event and its record are one. */
  async function eachClickOnce(database: NonNullable<RetornoOptions['database']>, ahead = 0): Promise<void> {
    const one = await start({ database });
    const two = await start({ database, google: one.google, clock: storyClock(storyNow + ahead) });
    const gmail = gmailOn(one, marcosIn(one));
    await gmail.open();
    const before = historyCount(textOf(gmail.card()));
    const both = async (act: string, inputs?: Parameters<typeof gmail.pressed>[2]): Promise<void> => {
      const click = gmail.pressed(act, {}, inputs);
      for (const { status } of await Promise.all([one.send(click), two.send(click)])) expect(status).toBe(200);
    };
    await both('insert');
    await both('touch');
    await both('schedule');
    expect(one.google.drafts).toHaveLength(1);
    await eventually(() => expect([...one.google.tasks.values()].filter(({ deleted }) => !deleted)).toHaveLength(1));
    await gmail.open();
    await both('pick-day', { day: picked('2026-12-03'), hour: { timeInput: { hours: 15, minutes: 0 } } });
    await eventually(() => expect(one.google.events.size).toBe(1));
    await eventually(() => expect([...one.google.tasks.values()].filter(({ deleted }) => !deleted)).toHaveLength(0));
    const after = gmailOn(two, marcosIn(two));
    await after.open();
    // The draft, the talk, and the follow-up.
    expect(historyCount(textOf(after.card()))).toBe(before + 3);
    await after.press('complete');
    await gmail.open();
    expect(textOf(gmail.card())).not.toContain('15:00');
  }

  test('SQLite', () => eachClickOnce({ kind: 'sqlite', path: join(folder, 'two.sqlite') }));

  test('whose clocks are 20 seconds apart, the one behind answering what the one ahead has drawn and recorded', async () => {
    await eachClickOnce({ kind: 'sqlite', path: join(folder, 'skewed.sqlite') }, -20_000);
    await eachClickOnce({ kind: 'sqlite', path: join(folder, 'ahead.sqlite') }, 20_000);
  });

  describePostgres('PostgreSQL', (server) => {
    test('the same on a PostgreSQL', async () =>
      eachClickOnce({ kind: 'postgres', url: await server().newDatabase() }));
  });
});

test('a database that is not there keeps nobody from seeing the conversation or a word about it, and readiness says so', async () => {
  const retorno = await start({ database: { kind: 'sqlite', path: folder } });
  expect((await fetch(`${retorno.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${retorno.url}/healthz`)).status).toBe(204);
  const { status, body } = await retorno.call(marcosIn(retorno));
  expect(status).toBe(200);
  expect(textOf(cardIn(body))).toMatch(/Algo falhou|Não deu certo/);
});
