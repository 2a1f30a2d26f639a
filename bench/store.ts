import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerEvent } from '../src/core/ledger/LedgerEvent';
import type { Outcome } from '../src/core/ports/Failure';
import type { Place } from '../src/stores/sql/connectSql';
import { openSqlStores, type SqlStores } from '../src/stores/sql/openSqlStores';
import { message } from '../test/contracts/events';
import { findPostgres } from '../test/support/postgres/findPostgres';
import { startPostgres } from '../test/support/postgres/startPostgres';

/**
 * What the server's store takes with few users and with many: 200 contacts each, two messages a contact. PostgreSQL, where there is one,
 * by a socket on this machine and without waiting for the disk, so its figures lack the network and the disk of a real one.
 */
const few = 10;
const many = Number(process.argv[2] ?? 1000);
const contacts = 200;
const words = 'Boa tarde, segue a proposta revista com o frete incluso, como combinamos na ligação. '.repeat(12);
const at = '2026-03-02T09:00:00-03:00';

const addressOf = (contact: number): string => `contact${contact}@company${contact % 80}.example`;
const event = (user: number, contact: number, n: number): LedgerEvent => ({
  ...message(`${user}.${contact}.${n}@nexo.example`, at, [addressOf(contact), `@company${contact % 80}.example`]),
  text: words,
});

/** The same users and contacts in each run: a step through all of them that visits none twice in a row. */
function* picks(users: number, rounds: number): Generator<{ user: number; contact: number; n: number }> {
  for (let i = 0; i < rounds; i += 1) yield { user: (i * 7919) % users, contact: (i * 104_729) % contacts, n: i };
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value;
}

async function fill(stores: SqlStores, from: number, to: number): Promise<void> {
  for (let user = from; user < to; user += 1) {
    const all = Array.from({ length: contacts }, (_, contact) => [event(user, contact, -1), event(user, contact, -2)]);
    must(await stores.forUser(`user${user}`).ledger.append(all.flat()));
  }
}

async function measure(
  name: string,
  users: number,
  work: (pick: { user: number; contact: number; n: number }) => Promise<unknown>,
  rounds = 1000,
): Promise<void> {
  // prettier-ignore
  const times: number[] = [];
  for (const pick of picks(users, rounds)) {
    const start = performance.now();
    await work(pick);
    times.push(performance.now() - start);
  }
  const sorted = times.sort((a, b) => a - b);
  const share = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? NaN).toFixed(2).padStart(7);
  console.log(`  ${name.padEnd(44)} p50 ${share(0.5)} ms   p99 ${share(0.99)} ms`);
}

async function run(title: string, place: Place): Promise<void> {
  const stores = openSqlStores(place);
  must(await stores.ready());
  let filled = 0;
  for (const users of [few, many]) {
    const start = performance.now();
    await fill(stores, filled, users);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${title}, ${users} users, ${users * contacts * 2} events (filled in ${seconds} s)`);
    const ledger = (user: number) => stores.forUser(`user${user}`).ledger;
    await measure('eventsOf a contact', users, async ({ user, contact }) => must(await ledger(user).eventsOf(addressOf(contact)))); // prettier-ignore
    await measure('append of a thread of 12 that is known', users, async ({ user, contact }) => {
      must(await ledger(user).append(Array.from({ length: 12 }, (_, i) => event(user, (contact + i) % contacts, -1))));
    });
    await measure('append of one message', users, async ({ user, contact, n }) => must(await ledger(user).append([event(user, contact, users + n)]))); // prettier-ignore
    await measure('all of one user (for Today)', users, async ({ user }) => must(await ledger(user).all()), 100);
    filled = users;
  }
  await stores.close();
}

const folder = mkdtempSync(join(tmpdir(), 'retorno-bench-'));
await run('SQLite', { path: join(folder, 'retorno.db') });
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.log(`  on the disk: ${(bytes / 2 ** 20).toFixed(0)} MB\n`);
rmSync(folder, { recursive: true });

const found = findPostgres();
if (found.ok) {
  const server = await startPostgres();
  await run('PostgreSQL', { url: await server.newDatabase() });
  await server.stop();
} else console.log(`PostgreSQL NOT MEASURED: ${found.why}`);
