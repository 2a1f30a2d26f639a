import { createPublicKey } from 'node:crypto';
import { OAuth2Client, type LoginTicket } from 'google-auth-library';
import type { CallerRules, Refused, Verified, VerifyCaller } from './Caller';
import { httpFetch } from './httpFetch';

/** Certificates are fetched once in hours: whoever waits for them must not wait long. */
const CERTIFICATES_MS = 5_000;
/** Far above the tokens that Google issues; nothing longer is taken apart. */
const MOST_TOKEN = 8_192;
/** Google's own two spellings, https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken. */
const issuers = ['https://accounts.google.com', 'accounts.google.com'];

type Certificates = Awaited<ReturnType<OAuth2Client['getFederatedSignonCertsAsync']>>['certs'];
type Ticket = { readonly ok: true; readonly ticket: LoginTicket } | { readonly ok: false; readonly reason: TokenFault };
type TokenFault = Extract<
  Refused,
  'malformed' | 'bad-signature' | 'expired' | 'too-early' | 'wrong-issuer' | 'wrong-audience'
>;

/** What the library's sentences begin with. They quote the token: only the code leaves this file. */
const faults: readonly (readonly [start: string, fault: TokenFault])[] = [
  ['Invalid token signature', 'bad-signature'],
  ['No pem found', 'bad-signature'],
  ['Token used too late', 'expired'],
  ['Token used too early', 'too-early'],
  ['Expiration time too far in future', 'too-early'],
  ['Invalid issuer', 'wrong-issuer'],
  ['Wrong recipient', 'wrong-audience'],
];

/**
 * Makes the one check of who calls, with google-auth-library: signature, issuer, exact audience, time (its tolerance of five minutes
 * for clocks that differ), then the service account of the system's token. One verifier serves all requests and keeps the certificates as long
 * as their answer allows. Throws when the rules lack an audience, which the library would take for "any".
 */
export function callerVerifier(rules: CallerRules): VerifyCaller {
  if ([...rules.audiences, rules.clientId, rules.serviceAccount].includes('') || rules.audiences.length === 0)
    throw new Error('The verifier needs an audience, a client id and a service account');
  const { certificatesUrl } = rules;
  const client = new OAuth2Client({
    transporterOptions: { fetchImplementation: httpFetch, timeout: CERTIFICATES_MS },
    ...(certificatesUrl === undefined ? {} : { endpoints: { oauth2FederatedSignonPemCertsUrl: certificatesUrl } }),
  });
  /** The certificates at hand with their keys. */
  let read: { readonly from: Certificates; readonly keys: Certificates } | null = null;
  const open = async (token: string, keys: Certificates, audience: string | string[]): Promise<Ticket> => {
    if (token.length > MOST_TOKEN) return { ok: false, reason: 'malformed' };
    try {
      const ticket = await client.verifySignedJwtWithCertsAsync(token, keys, audience, issuers);
      return { ok: true, ticket };
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      const fault = faults.find(([start]) => said.startsWith(start))?.[1];
      return { ok: false, reason: fault ?? 'malformed' };
    }
  };

  return async (authorization, userIdToken): Promise<Verified> => {
    const token = /^Bearer ([^\s,]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return { ok: false, reason: 'no-token' };
    const certificates = await certificatesOf(client);
    if (certificates === null) return { ok: false, reason: 'no-certificates' };
    if (read?.from !== certificates) read = { from: certificates, keys: keysOf(certificates) };
    const { keys } = read;

    const system = await open(token, keys, [...rules.audiences]);
    if (!system.ok) return system;
    const account = system.ticket.getPayload();
    if (account?.email_verified !== true || account.email !== rules.serviceAccount)
      return { ok: false, reason: 'wrong-account' };

    if (userIdToken === null || userIdToken === '') return { ok: false, reason: 'no-user-token' };
    const user = await open(userIdToken, keys, rules.clientId);
    if (!user.ok) return { ok: false, reason: `user-${user.reason}` };
    const { sub, email, email_verified: verified, name } = user.ticket.getPayload() ?? {};
    if (!isText(sub) || !isText(email) || verified !== true) return { ok: false, reason: 'user-unverified' };
    return { ok: true, caller: { user: sub, email: email.toLowerCase(), name: isText(name) ? name : null } };
  };
}

/** Null where there are none to be had in time; the library itself would try for longer than a request may last. */
async function certificatesOf(client: OAuth2Client): Promise<Certificates | null> {
  const late = AbortSignal.timeout(CERTIFICATES_MS);
  const tooLate = new Promise<null>((resolve) => late.addEventListener('abort', () => resolve(null)));
  const fetched = client.getFederatedSignonCertsAsync().then(
    ({ certs }) =>
      Object.values(certs).some((one) => typeof one === 'string' && one.startsWith('-----BEGIN')) ? certs : null,
    () => null,
  );
  return Promise.race([fetched, tooLate]);
}

/** The keys of certificates, in place of the text out of which the library would read them for each token again. What is no certificate stays. */
function keysOf(certificates: Certificates): Certificates {
  const keys: Certificates = {};
  for (const [kid, text] of Object.entries(certificates))
    keys[kid] = typeof text === 'string' ? keyOf(kid, text) : text;
  return keys;
}

function keyOf(kid: string, text: string): Certificates[string] {
  try {
    const key = createPublicKey(text);
    const { kty = '', n = '', e = '' } = key.export({ format: 'jwk' });
    // Named as the library names what is no text; it hands it to Node's verifier as it is.
    return Object.assign(key, { kid, kty, n, e, alg: 'RS256' });
  } catch {
    return text;
  }
}

/** The payload is typed by the library and written by whoever made the token. */
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
