import { createServer } from 'node:http';
import type { CallerRules, Verified } from '../../../src/hosts/gmail/Caller';
import { callerVerifier } from '../../../src/hosts/gmail/callerVerifier';
import type { GmailEmulator } from '../../gmail-emulator/startGmailEmulator';
import type { VisitOptions } from '../../gmail-emulator/Visit';
import { ana, audience, google } from './support/google';

let emulator: GmailEmulator;
beforeAll(async () => {
  emulator = await google({ mails: [] });
});
afterEach(() => emulator.mend());
afterAll(() => emulator.close());

const now = (): number => Math.floor(Date.now() / 1000);

/** What the verifier says of a visit. */
async function verdict(options: VisitOptions, rules: CallerRules = emulator.rules): Promise<Verified> {
  const { headers, body } = emulator.visit(options);
  const { userIdToken } = (body as { authorizationEventObject: { userIdToken?: string } }).authorizationEventObject;
  return callerVerifier(rules)(headers['authorization'] ?? null, userIdToken ?? null);
}

describe('a caller', () => {
  test('with both of Google’s tokens is let in as the user that the second one names', async () => {
    expect(await verdict({})).toEqual({
      ok: true,
      caller: { user: ana.sub, email: ana.email, name: ana.name },
    });
  });

  test('is known by their address in lower case', async () => {
    const verified = await verdict({ person: { email: 'Ana@Nexo.Example' } });
    expect(verified.ok && verified.caller.email).toBe('ana@nexo.example');
  });

  test('may call any of the addresses that the server knows as its own', async () => {
    const rules = { ...emulator.rules, audiences: ['https://old.nexo.example/gmail', audience] };
    expect((await verdict({}, rules)).ok).toBe(true);
  });

  test.each<[string, VisitOptions, string]>([
    ['without a token', { system: null }, 'no-token'],
    ['with a token for another server', { system: { aud: 'https://else.example/gmail' } }, 'wrong-audience'],
    ['with a token for our address and a query', { system: { aud: `${audience}?x=1` } }, 'wrong-audience'],
    ['with a token for a list of servers', { system: { aud: [audience, 'https://else.example'] } }, 'wrong-audience'],
    ['with a token without a server', { system: { aud: undefined } }, 'wrong-audience'],
    ['with a token of another issuer', { system: { iss: 'https://accounts.else.example' } }, 'wrong-issuer'],
    ['of another service account', { system: { email: 'service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.com' } }, 'wrong-account'], // prettier-ignore
    ['whose service account is not confirmed', { system: { email_verified: false } }, 'wrong-account'],
    ['whose token has no account', { system: { email: undefined } }, 'wrong-account'],
    ['with a token from an hour ago', { system: { iat: now() - 7200, exp: now() - 3600 } }, 'expired'],
    ['with a token from the future', { system: { iat: now() + 3000, exp: now() + 6600 } }, 'too-early'],
    ['with a token for a year', { system: { exp: now() + 365 * 86_400 } }, 'too-early'],
    ['with a token without an end', { system: { exp: undefined } }, 'malformed'],
    ['whose user has not allowed their address', { person: null }, 'no-user-token'],
    ['with a user’s token for another add-on', { person: { aud: 'else.apps.googleusercontent.com' } }, 'user-wrong-audience'], // prettier-ignore
    ['with a user’s token of another issuer', { person: { iss: 'accounts.else.example' } }, 'user-wrong-issuer'],
    ['with a user’s token from an hour ago', { person: { iat: now() - 7200, exp: now() - 3600 } }, 'user-expired'],
    ['whose user has no confirmed address', { person: { email_verified: false } }, 'user-unverified'],
    ['whose user has no id', { person: { sub: undefined } }, 'user-unverified'],
    ['whose user is an object', { person: { sub: { $ne: '' } } }, 'user-unverified'],
  ])('%s is refused', async (_who, options, reason) => {
    expect(await verdict(options)).toEqual({ ok: false, reason });
  });

  test('whose clock differs by four minutes is let in, by six is not', async () => {
    const late = (minutes: number): VisitOptions => ({ system: { iat: now() - 3600, exp: now() - minutes * 60 } });
    const early = (minutes: number): VisitOptions => ({ person: { iat: now() + minutes * 60, exp: now() + 3600 } });
    expect((await verdict(late(4))).ok).toBe(true);
    expect((await verdict(early(4))).ok).toBe(true);
    expect(await verdict(late(6))).toEqual({ ok: false, reason: 'expired' });
    expect(await verdict(early(6))).toEqual({ ok: false, reason: 'user-too-early' });
  });

  const system = (): Record<string, unknown> => ({
    ...{
      iss: 'https://accounts.google.com',
      aud: audience,
      email: emulator.rules.serviceAccount,
      email_verified: true,
    },
    ...{ iat: now(), exp: now() + 3600 },
  });

  test('with a token that somebody else signed, or nobody, is refused', async () => {
    const verify = callerVerifier(emulator.rules);
    expect(await verify(`Bearer ${emulator.signer.forged(system())}`, null)).toEqual({
      ok: false,
      reason: 'bad-signature',
    });
    const unsigned = await verify(`Bearer ${emulator.signer.unsigned(system())}`, null);
    expect(unsigned).toEqual({ ok: false, reason: 'bad-signature' });
  });

  test('with a user’s token that somebody else signed is refused', async () => {
    const claims = { ...system(), aud: emulator.rules.clientId, sub: ana.sub, email: ana.email };
    const genuine = `Bearer ${emulator.signer.token(system())}`;
    const verified = await callerVerifier(emulator.rules)(genuine, emulator.signer.forged(claims));
    expect(verified).toEqual({ ok: false, reason: 'user-bad-signature' });
  });

  test('whose user’s token comes in place of the system’s is refused', async () => {
    const claims = { ...system(), aud: emulator.rules.clientId, sub: ana.sub, email: ana.email };
    const verified = await callerVerifier(emulator.rules)(`Bearer ${emulator.signer.token(claims)}`, null);
    expect(verified).toEqual({ ok: false, reason: 'wrong-audience' });
  });

  test.each([
    ['is empty', '', 'no-token'],
    ['has no token', 'Bearer ', 'no-token'],
    ['is of another kind', 'Basic YW5hOmFuYQ==', 'no-token'],
    ['has two tokens', 'Bearer a b', 'no-token'],
    ['has no parts', 'Bearer x', 'malformed'],
    ['has parts that are none', 'Bearer a.b.c', 'malformed'],
    ['is longer than any token', `Bearer ${'e30.'.repeat(3000)}`, 'malformed'],
    ['holds nothing', `Bearer ${Buffer.from('null').toString('base64url')}.e30.x`, 'malformed'],
  ])('whose header %s is refused', async (_how, header, reason) => {
    expect(await callerVerifier(emulator.rules)(header, null)).toEqual({ ok: false, reason });
  });
});

describe('the certificates', () => {
  test('are fetched once for many callers', async () => {
    const verify = callerVerifier(emulator.rules);
    for (let i = 0; i < 5; i++)
      expect((await verify(emulator.visit({}).headers['authorization'] ?? '', null)).ok).toBe(false);
    expect(emulator.calls).toEqual([{ method: 'certificates', status: 200 }]);
  });

  test('that cannot be had now are no verdict on the caller, and are asked for again', async () => {
    const verify = callerVerifier(emulator.rules);
    const { headers } = emulator.visit({});
    emulator.fail({ method: 'certificates', how: { status: 404 } });
    expect(await verify(headers['authorization'] ?? null, null)).toEqual({ ok: false, reason: 'no-certificates' });
    expect(await verify(headers['authorization'] ?? null, null)).toEqual({ ok: false, reason: 'no-user-token' });
  });

  test.each(['garbage', 'empty', 'cut', 'lost'] as const)('that come as “%s” let nobody in', async (how) => {
    emulator.fail({ method: 'certificates', times: 10, how });
    expect(await verdict({})).toEqual({ ok: false, reason: 'no-certificates' });
  });

  test('that never come let nobody in, after five seconds', async () => {
    emulator.fail({ method: 'certificates', times: 10, how: 'silent' });
    const before = performance.now();
    expect(await verdict({})).toEqual({ ok: false, reason: 'no-certificates' });
    expect(performance.now() - before).toBeLessThan(7000);
  }, 10_000);

  test('from a place that does not answer let nobody in', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const rules = { ...emulator.rules, certificatesUrl: `http://127.0.0.1:${port}/certificates` };
    expect(await verdict({}, rules)).toEqual({ ok: false, reason: 'no-certificates' });
  });
});

describe('a verifier', () => {
  test.each<[string, Partial<CallerRules>]>([
    ['without an audience', { audiences: [] }],
    ['with an empty audience', { audiences: [''] }],
    ['without a service account', { serviceAccount: '' }],
    ['without a client id', { clientId: '' }],
  ])('%s is not made, because it would let in too many', (_which, rules) => {
    expect(() => callerVerifier({ ...emulator.rules, ...rules })).toThrow('needs');
  });
});
