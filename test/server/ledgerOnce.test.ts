import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NoteAdded } from '../../src/core/ledger/LedgerEvent';
import type { LedgerStore } from '../../src/core/ports/LedgerStore';
import { ledgerOnce } from '../../src/server/ledgerOnce';
import { openSqlStores } from '../../src/stores/sql/openSqlStores';

const folder = mkdtempSync(join(tmpdir(), 'retorno-once-'));
let statements = 0;
const stores = openSqlStores({ path: join(folder, 'once.sqlite') }, { log: () => void statements++ });
afterAll(async () => {
  await stores.close();
  rmSync(folder, { recursive: true, force: true });
});

const bia = 'bia@cliente.example';
const note = (id: string): NoteAdded => ({
  ...{ type: 'note-added', id, v: 1, at: '2026-11-20T10:00:00-03:00', zone: 'America/Sao_Paulo', actor: 'user' },
  ...{ people: [bia], text: id },
});
const ids = async (ledger: LedgerStore): Promise<readonly string[] | null> => {
  const events = await ledger.eventsOf(bia);
  return events.ok ? events.value.map(({ id }) => id) : null;
};

describe('a ledger that is asked once', () => {
  test('asks the database once for what is asked again, and anew after something was recorded or erased', async () => {
    const own = stores.forUser('ana').ledger;
    await own.append([note('n1')]);
    const ledger = ledgerOnce(own);
    expect(await ids(ledger)).toEqual(['n1']);
    const each = await ledger.eventsOfEach([bia, '@cliente.example']);
    await ledger.erasuresOf([bia]);
    const before = statements;
    expect(await ids(ledger)).toEqual(['n1']);
    expect(await ledger.eventsOfEach([bia, '@cliente.example'])).toEqual(each);
    await ledger.erasuresOf([bia]);
    expect(statements).toBe(before);
    await ledger.append([note('n2')]);
    expect(await ids(ledger)).toEqual(['n1', 'n2']);
    await ledger.erase(bia, { at: '2026-11-20T11:00:00-03:00', stopped: true });
    expect(await ids(ledger)).toEqual([]);
    const erased = await ledger.erasuresOf([bia]);
    expect(erased.ok && erased.value.size).toBe(1);
  });

  test('asks again after a failure', async () => {
    const own = stores.forUser('bruno').ledger;
    let fails = true;
    const ledger = ledgerOnce({
      ...own,
      eventsOf: async (person) => (fails ? { ok: false, failure: 'timeout' } : own.eventsOf(person)),
    });
    expect(await ids(ledger)).toBeNull();
    fails = false;
    expect(await ids(ledger)).toEqual([]);
  });
});
