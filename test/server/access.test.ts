import { cardIn } from './support/cardIn';
import { address, ana, sampleMails, startRetorno, type Endpoint, type Retorno } from './support/startRetorno';

const endpoints: readonly Endpoint[] = ['/gws', '/gws/settings', '/gws/compose'];
// The first server of a run compiles what it is made of.
jest.setTimeout(60_000);

let retorno: Retorno;
let messageId = '';
beforeAll(async () => {
  retorno = await startRetorno({ mails: sampleMails('pergunta-desde-sexta') });
  messageId = retorno.google.messages.at(-1)?.mail.id ?? '';
});
afterAll(() => retorno.stop());
afterEach(() => retorno.google.mend());

const ago = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds;
const lastLog = (): unknown => JSON.parse(retorno.logged().trim().split('\n').at(-1) ?? '{}');

describe.each(endpoints)('%s', (endpoint) => {
  test.each([
    ['without a token', null, 'no-token'],
    ['with a token for another address', { aud: 'https://other.example/gws' }, 'wrong-audience'],
    ['with a token for the address without its path', { aud: address }, 'wrong-audience'],
    [
      'with another service’s token',
      { email: 'service-9@gcp-sa-gsuiteaddons.iam.gserviceaccount.com' },
      'wrong-account',
    ],
    ['with a token whose account is not verified', { email_verified: false }, 'wrong-account'],
    ['with a token of another issuer', { iss: 'https://issuer.example' }, 'wrong-issuer'],
    ['with a token that ended ten minutes ago', { iat: ago(4200), exp: ago(600) }, 'expired'],
    ['with a token that begins in ten minutes', { iat: ago(-600), exp: ago(-4200) }, 'too-early'],
  ])('lets nobody in %s, and tells them nothing', async (_how, system, failure) => {
    const { status, body } = await retorno.call({ messageId, system }, endpoint);
    expect([status, body]).toEqual([401, null]);
    expect(lastLog()).toMatchObject({ route: endpoint, kind: null, status: 401, failure });
  });

  test.each([
    ['for another application', { aud: 'other.apps.googleusercontent.com' }, 'user-wrong-audience'],
    ['that is over', { iat: ago(9000), exp: ago(5400) }, 'user-expired'],
    ['of an address that is not verified', { email_verified: false }, 'user-unverified'],
  ])('lets nobody in with a user’s token %s', async (_how, person, failure) => {
    const { status, body } = await retorno.call({ messageId, person }, endpoint);
    expect([status, body]).toEqual([401, null]);
    expect(lastLog()).toMatchObject({ failure });
  });

  test('lets in whose clock differs by less than five minutes', async () => {
    expect(await retorno.call({ system: { iat: ago(3840), exp: ago(240) } }, endpoint)).toMatchObject({ status: 200 });
    expect(await retorno.call({ system: { iat: ago(-240), exp: ago(-3840) } }, endpoint)).toMatchObject({
      status: 200,
    });
  });

  test('asks Google to ask a user who has not told who they are', async () => {
    const { status, body } = await retorno.call(
      { scopes: ['https://www.googleapis.com/auth/gmail.addons.execute'] },
      endpoint,
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      requesting_google_scopes: { scopes: ['https://www.googleapis.com/auth/userinfo.email'] },
    });
  });

  test('refuses what is no event, and does not say so to strangers', async () => {
    const { headers } = retorno.google.visit({ system: { aud: address + endpoint } });
    const post = (body: string, named: Record<string, string>): Promise<Response> =>
      fetch(retorno.url + endpoint, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...named },
      });
    for (const body of ['', '{', '[]', '"x"', '{"commonEventObject":[]}']) {
      expect((await post(body, headers)).status).toBe(400);
      expect((await post(body, { authorization: 'Bearer x.y.z' })).status).toBe(401);
    }
  });

  test('does not read more than it has to', async () => {
    const { headers } = retorno.google.visit({ system: { aud: address + endpoint } });
    const body = JSON.stringify({ commonEventObject: { hostApp: 'GMAIL', filler: 'x'.repeat(70_000) } });
    const response = await fetch(retorno.url + endpoint, { method: 'POST', body, headers });
    expect([response.status, await response.text()]).toEqual([413, '']);
    expect(lastLog()).toMatchObject({ failure: 'too-large' });
  });

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('does not know %s', async (method) => {
    const response = await fetch(retorno.url + endpoint, { method });
    expect([response.status, await response.text()]).toEqual([404, '']);
  });
});

test('a forged and an unsigned token are refused', async () => {
  const { body } = retorno.google.visit({ messageId });
  const claims = { iss: 'https://accounts.google.com', aud: `${address}/gws`, exp: ago(-600), iat: ago(0) };
  const account = { email: retorno.google.rules.serviceAccount, email_verified: true };
  const { signer } = retorno.google;
  for (const token of [signer.forged({ ...claims, ...account }), signer.unsigned({ ...claims, ...account })]) {
    const headers = { authorization: `Bearer ${token}` };
    expect(await retorno.send({ headers, body })).toMatchObject({ status: 401, body: null });
  }
});

test('while Google’s certificates cannot be had nobody is let in, and afterwards they are', async () => {
  const other = await startRetorno({ mails: [], google: retorno.google });
  retorno.google.fail({ method: 'certificates', how: { status: 503 }, times: 9 });
  expect(await other.call({})).toMatchObject({ status: 503, body: null });
  retorno.google.mend();
  expect(await other.call({})).toMatchObject({ status: 200 });
  await other.stop();
});

test('users are told apart by Google’s id, whatever their address is called by now', async () => {
  await retorno.call({ messageId });
  const homeOf = async (user: typeof ana): Promise<string> =>
    JSON.stringify(cardIn((await retorno.call({ user })).body));
  expect(await homeOf({ ...ana, email: 'ana.ribeiro@nexo.example' })).toContain('Juliana');
  expect(await homeOf({ ...ana, sub: '1002' })).not.toContain('Juliana');
});

test('health and readiness answer anybody, and say nothing but whether', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await fetch(retorno.url + path);
    expect([response.status, await response.text()]).toEqual([204, '']);
  }
});

test('paths that lead elsewhere lead nowhere', async () => {
  for (const path of [
    '/',
    '/gws/',
    '/gws/x',
    '/../package.json',
    '/%2e%2e/package.json',
    '/.env',
    '/assets/',
    '//gws',
  ]) {
    expect((await fetch(retorno.url + path)).status).toBe(404);
  }
});
