import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ports } from '../src/app/Ports';
import { today } from '../src/app/today';
import { inZone } from '../src/core/dates/inZone';
import { learnLanguages } from '../src/core/language/learnLanguages';
import type { LedgerEvent } from '../src/core/ledger/LedgerEvent';
import type { Place } from '../src/stores/sql/connectSql';
import { openSqlStores } from '../src/stores/sql/openSqlStores';
import { testPorts } from '../test/app/support/testPorts';
import { message } from '../test/contracts/events';
import { findPostgres } from '../test/support/postgres/findPostgres';
import { startPostgres } from '../test/support/postgres/startPostgres';

/**
 * What Today takes on the server, for a user of 200 contacts and for one of 10,000, eight messages each: from the whole ledger, as it is
 * without rows; the first time, when the rows of everybody are made; again; after one event; and first on a new day, when the rows
 * that are shown are decided anew (`npm run bench -- serverToday`; `CONTACTS=200` for fewer).
 */
const DAY = 86_400_000;
const MESSAGES = 8;
const begin = Date.parse('2026-11-18T10:00:00-03:00');
const zone = 'America/Sao_Paulo';
const query = { segment: null, stage: null, shown: 12 };

const addressOf = (contact: number): string => `pessoa${contact}@empresa${contact}.example`;

/** An exchange of some weeks; one in five waits for a follow-up, the others ended well. */
function eventsOf(contact: number, more = 0): LedgerEvent[] {
  const open = contact % 5 === 0;
  const keys = [addressOf(contact), `@empresa${contact}.example`];
  return Array.from({ length: MESSAGES + more }, (_, n) => {
    const mine = (n % 2 === 0) !== open;
    const ends = !open && n === MESSAGES - 1;
    const at = inZone(begin - (MESSAGES - n) * 3 * DAY - (contact % 40) * DAY, zone);
    const text = ends ? 'Obrigada!' : 'Segue a proposta dos vidros temperados com prazo e condições de pagamento.';
    return { ...message(`${n}.${contact}@empresa${contact}.example`, at, keys, mine ? 'sent' : 'received'), text };
  });
}

async function timed(work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const start = performance.now();
  const done = await work();
  if (!done.ok) throw new Error('Today could not be read');
  return performance.now() - start;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

async function several(times: number, work: (n: number) => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let n = 0; n < times; n++) found.push(await work(n));
  return median(found);
}

async function measure(name: string, place: Place, contacts: number): Promise<void> {
  const stores = openSqlStores(place);
  const { ledger, due, settings } = stores.forUser(`user of ${contacts}`);
  for (let from = 0; from < contacts; from += 500) {
    const some = Array.from({ length: Math.min(500, contacts - from) }, (_, n) => eventsOf(from + n)).flat();
    await timed(() => ledger.append(some));
  }
  const base = testPorts([], inZone(begin, zone));
  const whole: Ports = { ...base, ledger, settings };
  const rows: Ports = { ...whole, due };
  const without = await several(3, () => timed(() => today(whole, query)));
  const first = await timed(() => today(rows, query));
  const again = await several(50, () => timed(() => today(rows, query)));
  const event = await several(30, async (n) => {
    await timed(() => ledger.append(eventsOf(n * 5, 1).slice(-1)));
    return timed(() => today(rows, query));
  });
  base.clock.pass(DAY);
  const nextDay = await timed(() => today(rows, query));
  const cells = [without, first, again, event, nextDay].map((ms) => `${ms.toFixed(1).padStart(9)} ms`);
  console.log(`${name.padEnd(11)}${String(contacts).padStart(8)} ${cells.join(' ')}`);
  await stores.close();
}

await learnLanguages(['pt']);
const sizes = (process.env['CONTACTS'] ?? '200,10000').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'retorno-bench-'));
console.log('           contacts whole ledger  first rows        again    one event     next day');
for (const contacts of sizes) await measure('SQLite', { path: join(folder, 'retorno.db') }, contacts);
rmSync(folder, { recursive: true });

const found = findPostgres();
if (found.ok) {
  const server = await startPostgres();
  const url = await server.newDatabase();
  for (const contacts of sizes) await measure('PostgreSQL', { url }, contacts);
  await server.stop();
} else console.log(`PostgreSQL NOT MEASURED: ${found.why}`);
