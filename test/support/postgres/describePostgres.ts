import { findPostgres } from './findPostgres';
import { startPostgres, type Postgres } from './startPostgres';

/**
 * Tests that need a real PostgreSQL, with one running for them. Where none can be had they are skipped and say so; with CI=true they
 * fail, because there nobody would notice.
 */
export function describePostgres(name: string, body: (server: () => Postgres) => void): void {
  const found = findPostgres();
  if (!found.ok) {
    const declare = process.env['CI'] === 'true' ? test : test.skip;
    describe(name, () => declare(`NOT RUN: ${found.why}`, () => Promise.reject(new Error(found.why))));
    return;
  }
  describe(name, () => {
    let server: Postgres | null = null;
    beforeAll(async () => void (server = await startPostgres()), 60_000);
    afterAll(() => server?.stop());
    body(() => {
      if (!server) throw new Error('PostgreSQL is used before it was started');
      return server;
    });
  });
}
