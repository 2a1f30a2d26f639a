import type { LedgerEvent } from '../../core/ledger/LedgerEvent';
import type { Erasure, LedgerStore } from '../../core/ports/LedgerStore';
import { admit, digestOf, erasedAmong } from '../admit';
import { instant } from '../inOrder';
import { withoutPerson } from '../withoutPerson';
import type { Connection } from './connect';
import { BASIS, TALLY, type RetornoDatabase, type StoredEvent } from './migrations';
import type { Panes } from './panes';
import { tallied } from './tally';

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
      connection.run(async (db) => unwrap(byMoment(await db.getAllFromIndex('events', 'people', person)))),
    eventsOfEach: (keys) =>
      connection.run(async (db) => {
        const index = db.transaction('events').store.index('people');
        const found = keys.map(async (key) => [key, unwrap(byMoment(await index.getAll(key)))] as const);
        return new Map(await Promise.all(found));
      }),
    people: (after, limit) => connection.run((db) => people(db, after, limit)),
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

/** As `inOrder`, by the moment that was read when they were stored. */
function byMoment(records: StoredEvent[]): StoredEvent[] {
  return records.sort((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : 1));
}

function unwrap(records: readonly StoredEvent[]): LedgerEvent[] {
  return records.map((record) => record.event);
}

function byDigest(erasures: readonly (Erasure & { readonly digest: string })[]): Map<string, Erasure> {
  return new Map(erasures.map(({ digest, at, stopped }) => [digest, { at, stopped }]));
}

/** Looks at no more than the first entry of each: the next one that differs is asked for. */
async function people(db: RetornoDatabase, after: string, limit: number): Promise<string[]> {
  const found: string[] = [];
  const index = db.transaction('events').store.index('people');
  let cursor = await index.openKeyCursor(IDBKeyRange.lowerBound(after, true), 'nextunique');
  while (cursor && found.length < limit) {
    // Companies stand together behind '@'; 'A' is the character after it.
    const company = cursor.key.startsWith('@');
    if (!company) found.push(cursor.key);
    cursor = await cursor.continue(company ? 'A' : undefined);
  }
  return found;
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
    // Rows of Today repeat what events say: those of everybody who had to do with this person go, and all but theirs are made again.
    const keys = keysOf(records.map(({ event }) => event));
    const [due, kept, changes] = [tx.objectStore('due'), tx.objectStore('basis'), tx.objectStore('changes')];
    const companies = keys.filter((key) => key.startsWith('@'));
    const colleagues = (await Promise.all(companies.map((key) => due.index('company').getAllKeys(key)))).flat();
    const outdated = [...new Set([address, ...keys, ...colleagues])];
    const [marks, noted] = await Promise.all([changes.getAllKeys(), changes.getAll()]);
    const without = (all: readonly string[]): string[] => all.filter((key) => key !== address);
    noted.forEach(({ keys: each }, n) => {
      if (each.includes(address)) writes.push(handled(changes.put({ keys: without(each) }, marks[n])));
    });
    const [settled, known, counted, ...rows] = await Promise.all([
      changes.add({ keys: without(outdated) }),
      kept.get(BASIS),
      kept.get(TALLY),
      ...outdated.map((person) => due.get(person)),
    ]);
    // Whatever somebody decides at this moment from what is no more is not taken.
    writes.push(handled(kept.put({ ...known, key: BASIS, settled })));
    writes.push(handled(kept.put({ key: TALLY, tally: tallied(counted?.tally ?? {}, rows) })));
    writes.push(...outdated.map((person) => handled(due.delete(person))));
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
