import type { LedgerEvent } from '../../core/ledger/LedgerEvent';
import type { Erasure, LedgerStore } from '../../core/ports/LedgerStore';
import { admit, digestOf, erasedAmong } from '../admit';
import { inOrder, instant } from '../inOrder';
import { withoutPerson } from '../withoutPerson';
import type { Connection } from './connect';
import { TALLY, type RetornoDatabase, type StoredEvent } from './migrations';
import type { Panes } from './panes';

/** The ledger in IndexedDB. Each call is one transaction, so an append or an erasure happens wholly or not at all. */
export function indexedDbLedger(connection: Connection, panes: Panes): LedgerStore {
  return {
    append: async (events) => {
      if (events.length === 0) return { ok: true, value: [] };
      const stored = await connection.run((db) => append(db, events));
      if (stored.ok && stored.value.length > 0) panes.tell();
      return stored;
    },
    eventsOf: (person) =>
      connection.run(async (db) => inOrder(unwrap(await db.getAllFromIndex('events', 'people', person)))),
    all: () => connection.run(async (db) => unwrap(await db.getAllFromIndex('events', 'moment'))),
    erase: async (address, erasure) => {
      const touched = await connection.run((db) => erase(db, address, erasure));
      if (touched.ok) panes.tell();
      return touched;
    },
    erasuresOf: (addresses) =>
      connection.run(async (db) => erasedAmong(addresses, byDigest(await db.getAll('erasures')))),
    watch: (listener) => panes.watch(listener),
  };
}

function wrap(event: LedgerEvent): StoredEvent {
  return { id: event.id, ms: instant(event.at), people: event.people, event };
}

/** The keys of all these events, each once. */
function keysOf(events: readonly LedgerEvent[]): string[] {
  return [...new Set(events.flatMap((event) => event.people))];
}

function unwrap(records: readonly StoredEvent[]): LedgerEvent[] {
  return records.map((record) => record.event);
}

function byDigest(erasures: readonly (Erasure & { readonly digest: string })[]): Map<string, Erasure> {
  return new Map(erasures.map(({ digest, at, stopped }) => [digest, { at, stopped }]));
}

async function append(db: RetornoDatabase, events: readonly LedgerEvent[]): Promise<LedgerEvent[]> {
  // What a user did is flushed to the disk before we say so; what was read from mail can be read again.
  const durability = events.some((event) => event.actor === 'user') ? 'strict' : 'relaxed';
  const tx = db.transaction(['events', 'erasures', 'changes'], 'readwrite', { durability });
  try {
    const store = tx.objectStore('events');
    const erasures = byDigest(await tx.objectStore('erasures').getAll());
    // Asked all at once: within one transaction the answers come in order, and the keys are read without the values.
    const known = new Set((await Promise.all(events.map((event) => store.getKey(event.id)))).filter((key) => key));
    const stored: LedgerEvent[] = [];
    const writes: Promise<unknown>[] = [];
    for (const event of events) {
      const admitted = known.has(event.id) ? null : admit(event, erasures);
      if (!admitted) continue;
      known.add(event.id);
      stored.push(admitted);
      writes.push(handled(store.add(wrap(admitted))));
    }
    if (stored.length > 0) writes.push(handled(tx.objectStore('changes').add({ keys: keysOf(stored) })));
    await Promise.all([...writes, tx.done]);
    return stored;
  } catch (error) {
    abort(tx);
    throw await reasonOf(tx.done, error);
  }
}

async function erase(db: RetornoDatabase, address: string, { at, stopped }: Erasure): Promise<number> {
  const stores = ['events', 'erasures', 'due', 'basis', 'changes'] as const;
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    const store = tx.objectStore('events');
    const records = await store.index('people').getAll(address);
    const writes = [handled(tx.objectStore('erasures').put({ digest: digestOf(address), at, stopped }))];
    for (const { event } of records) {
      const rest = withoutPerson(event, address);
      writes.push(handled(rest ? store.put(wrap(rest)) : store.delete(event.id)));
    }
    // Rows of Today repeat what events say: those of everybody who had to do with this person go, and are made again.
    const keys = [address, ...keysOf(records.map(({ event }) => event))];
    const due = tx.objectStore('due');
    const companies = keys.filter((key) => key.startsWith('@'));
    const colleagues = (await Promise.all(companies.map((key) => due.index('company').getAllKeys(key)))).flat();
    const outdated = [...new Set([...keys, ...colleagues])];
    writes.push(handled(tx.objectStore('changes').add({ keys: outdated })));
    writes.push(...outdated.map((person) => handled(due.delete(person))));
    writes.push(handled(tx.objectStore('basis').delete(TALLY)));
    await Promise.all([...writes, tx.done]);
    return records.length;
  } catch (error) {
    abort(tx);
    throw await reasonOf(tx.done, error);
  }
}

/** A write that fails after an earlier one has ended the transaction is nobody's surprise: the first failure is told. */
function handled(write: Promise<unknown>): Promise<unknown> {
  write.catch(() => undefined);
  return write;
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has aborted itself already: that is why we are here.
  }
}

/** A full disk shows only in the end of the transaction; a request that was cut off by it says merely that it was aborted. */
async function reasonOf(done: Promise<void>, error: unknown): Promise<unknown> {
  const end = await done.then(
    () => null,
    (reason: unknown) => reason,
  );
  const abortedFirst = error instanceof DOMException && error.name === 'AbortError';
  return abortedFirst && end instanceof Error && end.name !== 'AbortError' ? end : error;
}
