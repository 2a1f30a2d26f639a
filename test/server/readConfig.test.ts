import { readConfig } from '../../src/server/readConfig';

const secret = Buffer.alloc(32, 7).toString('base64');
const complete = {
  RETORNO_ADDRESS: 'https://retorno.example',
  RETORNO_SERVICE_ACCOUNT: 'service-1@gcp-sa-gsuiteaddons.iam.gserviceaccount.example',
  RETORNO_CLIENT_ID: '123.apps.example',
  RETORNO_SIGNING_KEYS: `b:${secret},a:${secret}`,
};

const configOf = (environment: Record<string, string>) => {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.problems.join(' '));
  return read.config;
};
const problemsOf = (environment: Record<string, string>): readonly string[] => {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems;
};

describe('the configuration of the server', () => {
  test('needs four variables and has a default for everything else', () => {
    expect(configOf(complete)).toMatchObject({
      ...{ address: 'https://retorno.example', port: 8080, workers: 1, logLevel: 'info', google: null },
      database: { kind: 'sqlite', path: 'retorno.sqlite' },
      limits: { bodyBytes: 262_144, answerMs: 12_000, cardMs: 43_200_000 },
    });
  });

  test('tells every problem at once, each by the name of its variable', () => {
    const problems = problemsOf({
      PORT: 'http',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://x',
      RETORNO_BODY_KB: '1',
      RETORNO_WORKERS: '0',
    });
    for (const name of [
      ...Object.keys(complete),
      'PORT',
      'LOG_LEVEL',
      'DATABASE_URL',
      'RETORNO_BODY_KB',
      'RETORNO_WORKERS',
    ])
      expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1);
  });

  test('never repeats a value, which may be a secret', () => {
    const marked = {
      ...{ RETORNO_ADDRESS: 'ftp://marked', RETORNO_SERVICE_ACCOUNT: 'marked', RETORNO_SIGNING_KEYS: 'a:marked' },
      ...{ DATABASE_URL: 'mysql://marked:marked@db', PORT: 'marked', RETORNO_AUDIENCES: 'marked', LOG_LEVEL: 'marked' },
    };
    expect(problemsOf(marked).length).toBeGreaterThan(6);
    expect(problemsOf(marked).join(' ')).not.toContain('marked');
  });

  test('takes our own endpoints for audiences, and others beside them', () => {
    expect(
      configOf({ ...complete, RETORNO_AUDIENCES: 'https://old.example/gws, https://old.example' }).audiences,
    ).toEqual([
      'https://retorno.example/gws',
      'https://retorno.example/gws/settings',
      'https://retorno.example/gws/compose',
      'https://old.example/gws',
      'https://old.example',
    ]);
  });

  test.each([
    'http://retorno.example',
    'https://retorno.example/pane',
    'https://retorno.example?x=1',
    'retorno.example',
  ])('refuses the address %s', (address) => {
    expect(problemsOf({ ...complete, RETORNO_ADDRESS: address })).toEqual([
      'RETORNO_ADDRESS is not the https address of this server, without a path.',
    ]);
  });

  test('forgives a slash at the end of the address, and the audiences do not have it twice', () => {
    const config = configOf({ ...complete, RETORNO_ADDRESS: 'https://retorno.example/' });
    expect(config.address).toBe('https://retorno.example');
    expect(config.audiences).toContain('https://retorno.example/gws');
  });

  test('signs with the first key and keeps the others', () => {
    expect(configOf(complete).signingKeys.map(({ name }) => name)).toEqual(['b', 'a']);
  });

  test.each([
    ['a short secret', `a:${Buffer.alloc(31).toString('base64')}`],
    ['two keys of one name', `a:${secret},a:${secret}`],
    ['a secret without a name', secret],
  ])('refuses %s', (_what, keys) => {
    expect(problemsOf({ ...complete, RETORNO_SIGNING_KEYS: keys })).not.toEqual([]);
  });

  test('asks nobody but this machine in Google’s place', () => {
    const here = { RETORNO_GOOGLE_ROOT: 'http://127.0.0.1:9', RETORNO_GOOGLE_CERTIFICATES: 'http://127.0.0.1:9/certs' };
    expect(configOf({ ...complete, ...here }).google).not.toBeNull();
    expect(problemsOf({ ...complete, ...here, RETORNO_GOOGLE_ROOT: 'https://collector.example' })).toHaveLength(1);
    expect(problemsOf({ ...complete, RETORNO_GOOGLE_ROOT: 'http://127.0.0.1:9' })).toHaveLength(1);
  });

  test('takes one database only', () => {
    const both = { DATABASE_URL: 'postgres://localhost/retorno', RETORNO_DATABASE: 'x.sqlite' };
    expect(problemsOf({ ...complete, ...both })).toHaveLength(1);
  });
});
