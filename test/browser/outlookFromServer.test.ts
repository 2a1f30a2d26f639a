import type { Browser } from 'playwright-core';
import { paneText } from '../../src/i18n/paneText';
import { assetFiles } from '../../src/server/assetFiles';
import { startRetorno, type Retorno } from '../server/support/startRetorno';
import { endTls } from './support/endTls';
import { eventually } from './support/eventually';
import { launchBrowser } from './support/launchBrowser';
import { makeCertificate } from './support/makeCertificate';
import { openOutlook } from './support/openOutlook';
import { receivedMail } from './support/outlookItems';
import { serveFiles, type FileServer } from './support/serveFiles';

const words = paneText('pt-BR');
const question = receivedMail({ id: 'QUESTION' });
/** Names that the page and its policy have in them, played on this machine. */
const outlook = 'outlook.office.com';
/** The server under a name of the same site as Outlook's: this browser gives no storage to a frame of another site. */
const server = 'retorno.office.com';
const stranger = 'mail.stranger.example';
const microsoft = ['appsforoffice.microsoft.com', 'ajax.aspnetcdn.com'];

let retorno: Retorno;
let pane: FileServer;
let host: FileServer;
let library: FileServer;
let browser: Browser;

beforeAll(async () => {
  retorno = await startRetorno({ mails: [], assets: assetFiles('dist') });
  pane = await endTls(retorno.url);
  const certificate = makeCertificate();
  host = await serveFiles({ certificate, folders: { '/': 'test/outlook-web' } });
  library = await serveFiles({
    certificate,
    folders: {
      '/lib/1/hosted/': 'node_modules/@microsoft/office-js/dist',
      '/ajax/3.5/': 'test/outlook-web',
    },
  });
  const at = ({ origin }: FileServer): string => `127.0.0.1:${new URL(origin).port}`;
  const rules = [
    ...[outlook, stranger].map((name) => `MAP ${name} ${at(host)}`),
    `MAP ${server} ${at(pane)}`,
    ...microsoft.map((name) => `MAP ${name} ${at(library)}`),
  ];
  browser = await launchBrowser([`--host-resolver-rules=${rules.join(', ')}`]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([pane.close(), host.close(), library.close()]);
  await retorno.stop();
});

const openOn = (name: string) =>
  openOutlook(
    browser,
    {
      pane: { ...pane, origin: `https://${server}` },
      host: { ...host, origin: `https://${name}` },
      close: async () => undefined,
    },
    { item: question, played: [name, server, ...microsoft] },
  );

test('the pane that the server gives runs in Outlook as it is, with Microsoft’s own library, and breaks no rule of its policy', async () => {
  const { context, pane: frame, requests, errors } = await openOn(outlook);
  await frame.getByRole('heading', { name: 'Carla Menezes', level: 2 }).waitFor();
  const step = frame.getByRole('region', { name: words.step.label });
  await step.getByRole('heading', { name: words.step.titles.answer }).waitFor();
  for (const view of ['today', 'templates', 'settings'] as const) {
    await frame.getByRole('tab', { name: words.views[view] }).click();
    await frame.getByRole('tab', { name: words.views[view], selected: true }).waitFor();
  }
  expect(requests.outside).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('nobody but Outlook may put it into a frame', async () => {
  const { context, pane: frame, errors } = await openOn(stranger);
  await eventually(
    async () => errors.join('\n'),
    (said) => said.includes('frame-ancestors'),
  );
  expect(await frame.getByRole('tab').count()).toBe(0);
  await context.close();
});
