import { audiencesOf } from './endpoints';
import type { Limits, ServerConfig, SigningKey } from './ServerConfig';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration, or every problem with it, each a sentence that names the variable and never its value. */
export type ReadConfig =
  { readonly ok: true; readonly config: ServerConfig } | { readonly ok: false; readonly problems: readonly string[] };

const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
/** HMAC-SHA256 gains nothing from more and loses with less (RFC 2104, section 3). */
const KEY_BYTES = 32;

/** Reads the variables that docs/gmail.md lists. All problems are found at once, so that a deployment is corrected in one go. */
export function readConfig(environment: Environment): ReadConfig {
  const problems: string[] = [];
  /** A problem, and a value to go on with, so that the rest is checked too. */
  const wrong = <T>(problem: string, instead: T): T => {
    problems.push(problem);
    return instead;
  };
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const needed = (name: string, what: string, valid: (value: string) => boolean): string => {
    const value = given(name);
    if (value === null) return wrong(`${name} is missing: ${what}.`, '');
    return valid(value) ? value : wrong(`${name} is not ${what}.`, '');
  };
  const number = (name: string, unless: number, least: number, most: number): number => {
    const text = given(name);
    if (text === null) return unless;
    const value = Number(text);
    const fits = /^\d{1,9}$/.test(text) && value >= least && value <= most;
    return fits ? value : wrong(`${name} is not a whole number from ${least} to ${most}.`, unless);
  };

  const address = needed('RETORNO_ADDRESS', 'the https address of this server, without a path', isOrigin);
  const serviceAccount = needed(
    'RETORNO_SERVICE_ACCOUNT',
    'the serviceAccountEmail that `gcloud workspace-add-ons get-authorization` names',
    (value) => /^[^@\s]+@[^@\s]+$/.test(value),
  );
  const clientId = needed(
    'RETORNO_CLIENT_ID',
    'the oauthClientId that `gcloud workspace-add-ons get-authorization` names',
    (value) => /^\S+$/.test(value),
  );
  const others = (given('RETORNO_AUDIENCES') ?? '').split(/[\s,]+/).filter(Boolean);
  if (!others.every(isHttps)) problems.push('RETORNO_AUDIENCES is not a list of https addresses between commas.');
  const level = given('LOG_LEVEL') ?? 'info';
  const logLevel =
    levels.find((one) => one === level) ?? wrong(`LOG_LEVEL is not one of ${levels.join(', ')}.`, 'info' as const);

  const origin = address === '' ? '' : new URL(address).origin;
  const config: ServerConfig = {
    ...{ address: origin, serviceAccount, clientId, logLevel },
    audiences: [...audiencesOf(origin), ...others],
    signingKeys: signingKeys(given('RETORNO_SIGNING_KEYS'), problems),
    database: database(given('DATABASE_URL'), given('RETORNO_DATABASE'), problems),
    port: number('PORT', 8080, 0, 65_535),
    workers: number('RETORNO_WORKERS', 1, 1, 64),
    limits: limitsOf(number),
    google: loopback(given('RETORNO_GOOGLE_ROOT'), given('RETORNO_GOOGLE_CERTIFICATES'), problems),
  };
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function limitsOf(number: (name: string, unless: number, least: number, most: number) => number): Limits {
  return {
    bodyBytes: number('RETORNO_BODY_KB', 256, 16, 4_096) * 1_024,
    perMinute: number('RETORNO_PER_MINUTE', 120, 1, 100_000),
    atOnce: number('RETORNO_AT_ONCE', 30, 1, 10_000),
    answerMs: number('RETORNO_ANSWER_MS', 12_000, 500, 18_000),
    workMs: 19_000,
    cardMs: number('RETORNO_CARD_HOURS', 12, 1, 168) * 3_600_000,
    stopMs: number('RETORNO_STOP_MS', 20_000, 0, 120_000),
  };
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** An https address and nothing after the host; one slash at the end is forgiven. */
function isOrigin(text: string): boolean {
  if (!isHttps(text)) return false;
  const { origin } = new URL(text);
  return text === origin || text === `${origin}/`;
}

/** `name:base64` pairs between commas, the signing one first. */
function signingKeys(text: string | null, problems: string[]): ServerConfig['signingKeys'] {
  const none: SigningKey = { name: '', secret: new Uint8Array(KEY_BYTES) };
  if (text === null) {
    problems.push('RETORNO_SIGNING_KEYS is missing: `name:secret`, where the secret is `openssl rand -base64 32`.');
    return [none];
  }
  const keys = text.split(',').map((pair): SigningKey | null => {
    const [, name, secret] = /^\s*([\w-]{1,24}):([\w+/-]+=*)\s*$/.exec(pair) ?? [];
    if (name === undefined || secret === undefined) return null;
    return { name, secret: Buffer.from(secret, 'base64') };
  });
  const read = keys.filter((key) => key !== null);
  if (read.length < keys.length)
    problems.push('RETORNO_SIGNING_KEYS is not a list of `name:secret` between commas, the secrets in base64.');
  if (read.some(({ secret }) => secret.length < KEY_BYTES))
    problems.push(`RETORNO_SIGNING_KEYS has a secret of less than ${KEY_BYTES} bytes.`);
  if (new Set(read.map(({ name }) => name)).size < read.length)
    problems.push('RETORNO_SIGNING_KEYS has two keys of one name.');
  const [first, ...rest] = read;
  return first === undefined ? [none] : [first, ...rest];
}

function database(url: string | null, path: string | null, problems: string[]): ServerConfig['database'] {
  if (url !== null && path !== null) problems.push('DATABASE_URL and RETORNO_DATABASE are both set: only one is used.');
  if (url === null) return { kind: 'sqlite', path: path ?? 'retorno.sqlite' };
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (!['postgres:', 'postgresql:'].includes(protocol)) problems.push('DATABASE_URL is not a postgres:// address.');
  return { kind: 'postgres', url };
}

/** Somebody else's address here would be given the users' tokens: nothing but this machine is taken. */
function loopback(root: string | null, certificates: string | null, problems: string[]): ServerConfig['google'] {
  if (root === null && certificates === null) return null;
  const here = (text: string | null): boolean =>
    text !== null && URL.canParse(text) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(text).hostname);
  if (!here(root) || !here(certificates))
    problems.push('RETORNO_GOOGLE_ROOT and RETORNO_GOOGLE_CERTIFICATES are for a Google played on this machine only.');
  return { rootUrl: root ?? '', certificatesUrl: certificates ?? '' };
}
