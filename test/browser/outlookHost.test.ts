import type { Browser, Frame } from 'playwright-core';
import type { HostManners } from '../outlook-web/HostOptions';
import { call } from '../outlook-web/wire';
import { bundlePage, type PageBundle } from './support/bundlePage';
import { launchBrowser } from './support/launchBrowser';
import { openOutlook, startOutlookServers, type OpenOptions, type OutlookServers } from './support/openOutlook';
import { receivedMail, writtenMail } from './support/outlookItems';

const library = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const reply = { subject: 'RE: Proposta', text: 'Oi, Carla.', html: '<p>Oi, Carla.</p>', to: [] };
const first = receivedMail({ id: 'AAA' });
const second = receivedMail({
  id: 'BBB',
  subject: 'Outro assunto',
  from: { name: 'Diego Alves', address: 'Diego@Metal.example' },
  text: 'Tudo certo?',
  html: '<p>Tudo certo?</p>',
});

let bundle: PageBundle;
let servers: OutlookServers;
let browser: Browser;

beforeAll(async () => {
  bundle = await bundlePage('hostPane.ts', library);
  servers = await startOutlookServers(bundle.folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await servers.close();
  bundle.remove();
});

/** Opens a bare pane with our host in it, under the genuine office.js. */
async function open(options: OpenOptions) {
  const outlook = await openOutlook(browser, servers, { path: '/hostPane.html', ...options });
  const { page } = outlook;
  const found = await page.waitForSelector('#pane').then((element) => element.contentFrame());
  if (found === null) throw new Error('no pane');
  const pane: Frame = found;
  await pane.waitForFunction(() => window.hostPane !== undefined);
  await pane.evaluate(() => window.hostPane.then(() => undefined));
  return {
    ...outlook,
    pane,
    behave: (manners: Partial<HostManners>) =>
      page.evaluate((given) => void Object.assign(window.outlook.manners, given), manners),
    forms: () => page.evaluate(() => window.outlook.forms),
    item: async () => {
      const found = await pane.evaluate(async () => (await window.hostPane).openItem());
      if (!found.ok || found.value === null) throw new Error('nothing is open');
      return found.value;
    },
  };
}

test('Outlook keeps every law of the MailHost port', async () => {
  const { context, page, pane } = await open({ item: null });
  const known = { AAA: first, BBB: second, draft: writtenMail({ html: '<p>|</p>' }) };
  let forms = 0;
  await context.exposeFunction(
    'client',
    async (act: { show?: keyof typeof known | null; fresh?: boolean } | 'window') => {
      if (act === 'window') {
        return page.evaluate((from) => {
          const form = window.outlook.forms.slice(from).at(-1);
          return form?.html ?? (window.outlook.item()?.mode === 'compose' ? window.outlook.body() : null);
        }, forms);
      }
      await page.evaluate((item) => window.outlook.show(item), act.show ? known[act.show] : null);
      if (act.fresh === true) forms = await page.evaluate(() => window.outlook.forms.length);
      return null;
    },
  );
  const items = [first, second].map((item) => {
    const messageId = item.internetMessageId.slice(1, -1);
    const from = item.from.address.toLowerCase();
    return { hostId: item.id, messageId, from, subject: item.subject, conversation: [messageId], elsewhere: null };
  });
  const [one, two] = items;
  if (one === undefined || two === undefined) throw new Error('two items');
  const results = await pane.evaluate(async (given) => (await window.hostPane).runLaws(given, 'ana@nexo.example'), [
    one,
    two,
  ] as [typeof one, typeof two]);
  expect(results.length).toBeGreaterThan(12);
  expect(results.filter(({ breach }) => breach !== null)).toEqual([]);
  await context.close();
});

test('nothing open is nothing, in whichever way Outlook says it, and no call throws', async () => {
  const { context, page, pane, behave } = await open({ item: first });
  await behave({ nothingIsNull: true });
  await page.evaluate(() => window.outlook.show(null));
  const answers = await pane.evaluate(async () => {
    const host = await window.hostPane;
    const item = { id: 'AAA', mode: 'read' } as const;
    return [await host.openItem(), await host.thread(item), await host.abilities(), (await host.me()).ok];
  });
  const none = { history: false, reply: false, insert: false, open: false, mailbox: false };
  expect(answers).toEqual([{ ok: true, value: null }, { ok: false, failure: 'gone' }, none, true]);
  await context.close();
});

describe('a message read through office.js', () => {
  test('has what its headers say: references, the time with its own offset, the marks of automatic mail', async () => {
    const headers = `${first.headers}In-Reply-To: <old@nexo.example>\r\nReferences: <older@nexo.example>\r\n <old@nexo.example>\r\nAuto-Submitted: auto-replied\r\n`;
    const { context, pane, item, requests } = await open({ item: { ...first, headers } });
    const read = await pane.evaluate(async (given) => (await window.hostPane).thread(given), await item());
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          id: 'AAA@vidrosul.example',
          hostId: 'AAA',
          from: { name: 'Carla Menezes', address: 'carla@vidrosul.example' },
          to: [{ name: 'Ana Prado', address: 'ana@nexo.example' }],
          date: '2024-08-12T10:22:00-03:00',
          inReplyTo: 'old@nexo.example',
          references: ['older@nexo.example', 'old@nexo.example'],
          html: first.html,
          text: first.text,
          damaged: false,
        },
      ],
    });
    expect(read.ok && read.value[0]?.headers).toContainEqual({ name: 'auto-submitted', value: 'auto-replied' });
    expect(requests.outside).toEqual([]);
    await context.close();
  });

  test('is still read in an Outlook without headers (Mailbox 1.5), from the fields of the item', async () => {
    const { context, page, pane, item } = await open({ item: first, mailbox: '1.5' });
    const read = await pane.evaluate(async (given) => (await window.hostPane).thread(given), await item());
    expect(read).toMatchObject({ ok: true, value: [{ id: 'AAA@vidrosul.example', date: '2024-08-12T13:22:00.000Z' }] });
    expect(await page.evaluate(() => window.outlook.calls)).not.toContain(call.headers);
    await context.close();
  });

  test('is given as gone when the host has moved on without saying so', async () => {
    const { context, page, pane, item } = await open({ item: first });
    const stale = await item();
    await page.evaluate((next) => window.outlook.show(next, { tell: false }), second);
    const read = await pane.evaluate(async (given) => (await window.hostPane).thread(given), stale);
    expect(read).toEqual({ ok: false, failure: 'gone' });
    await context.close();
  });
});

describe('a reply', () => {
  test('opens no form for the wrong message when the host has moved on without saying so', async () => {
    const { context, page, pane, item, forms } = await open({ item: first });
    const shown = await item();
    await pane.evaluate(async (given) => (await window.hostPane).thread(given), shown);
    await page.evaluate((next) => window.outlook.show(next, { tell: false }), second);
    const done = await pane.evaluate(async ([given, content]) => (await window.hostPane).reply(given, content), [
      shown,
      reply,
    ] as const);
    expect(done).toEqual({ ok: false, failure: 'gone' });
    expect(await forms()).toEqual([]);
    await context.close();
  });

  test('for somebody else opens a new message to them', async () => {
    const { context, pane, item, forms } = await open({ item: first });
    const content = { ...reply, to: [{ name: 'Rui', address: 'rui@vidrosul.example' }] };
    await pane.evaluate(async ([given, what]) => (await window.hostPane).reply(given, what), [
      await item(),
      content,
    ] as const);
    expect(await forms()).toMatchObject([{ kind: 'new', to: ['rui@vidrosul.example'], subject: reply.subject }]);
    await context.close();
  });

  test('beyond 32 KB is refused as full, before the host is asked', async () => {
    const { context, pane, item, forms } = await open({ item: first });
    const content = { ...reply, html: `<p>${'é'.repeat(17_000)}</p>` };
    const done = await pane.evaluate(async ([given, what]) => (await window.hostPane).reply(given, what), [
      await item(),
      content,
    ] as const);
    expect(done).toEqual({ ok: false, failure: 'full' });
    expect(await forms()).toEqual([]);
    await context.close();
  });

  test('to a host that never answers is a timeout in two seconds; one that fails with 9020 is broken', async () => {
    const { context, pane, item, behave } = await open({ item: first });
    const shown = await item();
    const ask = () =>
      pane.evaluate(
        async ([given, content]) => {
          const start = performance.now();
          return [await (await window.hostPane).reply(given, content), performance.now() - start] as const;
        },
        [shown, reply] as const,
      );
    await behave({ silent: 'all' });
    const [done, took] = await ask();
    expect(done).toEqual({ ok: false, failure: 'timeout' });
    expect(took).toBeLessThan(2_000);
    await behave({ silent: [], errors: Object.fromEntries(call.displayReplyForm.map((id) => [id, 9020])) });
    expect((await ask())[0]).toEqual({ ok: false, failure: 'broken' });
    await context.close();
  });
});

describe('an insert', () => {
  test('into a message in plain text is plain text', async () => {
    const { context, page, pane, item } = await open({ item: writtenMail({ type: 'text' }) });
    await pane.evaluate(async ([given, content]) => (await window.hostPane).insert(given, content), [
      await item(),
      { ...reply, text: 'Segue <hoje>.' },
    ] as const);
    expect(await page.evaluate(() => window.outlook.body())).toContain('Oi, Carla. Segue &lt;hoje&gt;.');
    await context.close();
  });

  test('goes to the cursor', async () => {
    const { context, page, pane, item } = await open({ item: writtenMail() });
    await pane.evaluate(async ([given, content]) => (await window.hostPane).insert(given, content), [
      await item(),
      { ...reply, html: '<b>Segue a proposta.</b>' },
    ] as const);
    expect(await page.evaluate(() => window.outlook.body())).toBe(
      '<p>Oi, Carla. <b>Segue a proposta.</b></p><p>Um abraço</p>',
    );
    await context.close();
  });

  test('goes to the top where the host refuses the cursor', async () => {
    const { context, page, pane, item, behave } = await open({ item: writtenMail() });
    await behave({ errors: Object.fromEntries(call.setSelectedData.map((id) => [id, 9016])) });
    const done = await pane.evaluate(async ([given, content]) => (await window.hostPane).insert(given, content), [
      await item(),
      reply,
    ] as const);
    expect(done).toEqual({ ok: true, value: null });
    expect(await page.evaluate(() => window.outlook.body())).toMatch(/^<p>Oi, Carla\.<\/p><p>Oi, Carla\. /);
    await context.close();
  });
});

test('a message being written is another item as soon as the user comes back to the pane from changing its recipients', async () => {
  const { context, page, pane, item } = await open({ item: writtenMail() });
  const before = await item();
  await page.evaluate((next) => window.outlook.show(next, { tell: false }), {
    ...writtenMail(),
    to: [{ name: 'Diego Alves', address: 'diego@metal.example' }],
  });
  expect(await pane.evaluate(async () => (await window.hostPane).changes())).toBe(0);
  await page.mouse.move(1000, 400);
  await pane.waitForFunction(async () => (await window.hostPane).changes() === 1);
  const after = await item();
  expect(after.id).not.toBe(before.id);
  const read = await pane.evaluate(async (given) => (await window.hostPane).thread(given), after);
  expect(read).toMatchObject({ ok: true, value: [{ to: [{ address: 'diego@metal.example' }] }] });
  await context.close();
});

test('a message being written says whom it goes to and what it answers, without a date', async () => {
  const { context, pane, item } = await open({ item: writtenMail() });
  const read = await pane.evaluate(async (given) => (await window.hostPane).thread(given), await item());
  expect(read).toMatchObject({
    ok: true,
    value: [
      {
        from: { address: 'ana@nexo.example' },
        to: [{ name: 'Carla Menezes', address: 'carla@vidrosul.example' }],
        subject: 'RE: Proposta 2024-118',
        date: null,
      },
    ],
  });
  await context.close();
});
