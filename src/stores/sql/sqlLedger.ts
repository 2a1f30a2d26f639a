import type { LedgerEvent } from '../../core/ledger/LedgerEvent';
import type { Erasure, LedgerStore } from '../../core/ports/LedgerStore';
import { admit, digestOf, erasedAmong } from '../admit';
import { inOrder } from '../inOrder';
import { withoutPerson } from '../withoutPerson';
import type { Rows, UserRows } from './connectSql';
import { eraseRows, noteChanges } from './dueChanges';
import { inParts } from './inParts';
import { isDigest, storedKey } from './storedKey';

/** Who hears of a change of this ledger. */
export interface Watch {
  watch(listener: () => void): () => void;
  tell(): void;
}

/**
 * The ledger of one user in SQL. An append or an erasure is one transaction. `watch` hears of this process only: another server's
 * write needs no push, because what a server shows is read anew for each request.
 */
export function sqlLedger(rows: UserRows, watchers: Watch, forget: () => Promise<void>): LedgerStore {
  return {
    append: async (events) => {
      // A message that is opened again brings nothing new: that is read, and nobody waits for anybody.
      const unknown = await rows.run((own) => withoutKnown(own, events));
      if (!unknown.ok || unknown.value.length === 0) return unknown;
      const stored = await rows.write((own, turn) => append(own, turn, unknown.value));
      if (stored.ok && stored.value.length > 0) watchers.tell();
      return stored;
    },
    eventsOf: (person) => rows.run(async (own) => inOrder(await eventsOf(own, person))),
    eventsOfEach: (keys) => rows.run((own) => eventsOfEach(own, keys)),
    people: (after, limit) => rows.run((own) => people(own, storedKey(after), limit)),
    all: () => rows.run(async (own) => inOrder((await own.selectFrom('events').select('body').execute()).map(eventOf))),
    erase: async (address, erasure) => {
      const touched = await rows.write((own, turn) => erase(own, turn, address, erasure));
      if (touched.ok) {
        await forget();
        watchers.tell();
      }
      return touched;
    },
    erasuresOf: (addresses) => rows.run(async (own) => erasedAmong(addresses, await erasuresAmong(own, addresses))),
    watch: (listener) => watchers.watch(listener),
  };
}

function eventOf({ body }: { body: string }): LedgerEvent {
  return JSON.parse(body) as LedgerEvent;
}

/** The keys of all these events, each once. */
function keysOf(events: readonly LedgerEvent[]): string[] {
  return [...new Set(events.flatMap((event) => event.people))];
}

async function withoutKnown(rows: Rows, events: readonly LedgerEvent[]): Promise<LedgerEvent[]> {
  const found = await inParts(events, (part) =>
    rows
      .selectFrom('events')
      .select('id')
      .where(
        'id',
        'in',
        part.map((event) => storedKey(event.id)),
      ) // prettier-ignore
      .execute(),
  );
  const known = new Set(found.map(({ id }) => id));
  return events.filter((event) => !known.has(storedKey(event.id)));
}

async function append(rows: Rows, turn: number, events: readonly LedgerEvent[]): Promise<LedgerEvent[]> {
  const erasures = await erasuresAmong(
    rows,
    events.flatMap((event) => event.people),
  );
  const admitted = new Map<string, LedgerEvent>();
  for (const event of events) {
    const key = storedKey(event.id);
    const rest = admitted.has(key) ? null : admit(event, erasures);
    if (rest) admitted.set(key, rest);
  }
  // Another server may have stored some since `withoutKnown`: what this statement stored is what is new.
  const stored = await inParts([...admitted], (part) =>
    rows
      .insertInto('events')
      .values(part.map(([id, event]) => ({ id, body: JSON.stringify(event) })))
      .onConflict((oc) => oc.column('id').doNothing())
      .returning('id')
      .execute(),
  );
  const ids = new Set(stored.map(({ id }) => id));
  const added = [...admitted].filter(([id]) => ids.has(id)).map(([, event]) => event);
  await addPeople(rows, added);
  await noteChanges(rows, turn, keysOf(added));
  return added;
}

async function addPeople(rows: Rows, events: readonly LedgerEvent[]): Promise<void> {
  const entries = events.flatMap(({ id, people }) =>
    [...new Set(people)].map((person) => ({ person: storedKey(person), event: storedKey(id) })),
  );
  await inParts(entries, (part) =>
    rows
      .insertInto('people')
      .values(part)
      .execute(),
  ); // prettier-ignore
}

async function eventsOf(rows: Rows, person: string): Promise<LedgerEvent[]> {
  const found = await rows
    .selectFrom('events')
    .select('body')
    .where('id', 'in', (eb) => eb.selectFrom('people').select('event').where('person', '=', storedKey(person)))
    .execute();
  return found.map(eventOf);
}

async function eventsOfEach(rows: Rows, keys: readonly string[]): Promise<Map<string, LedgerEvent[]>> {
  const links = await inParts([...new Set(keys.map(storedKey))], (part) =>
    rows.selectFrom('people').select(['person', 'event']).where('person', 'in', part).execute(),
  );
  const found = await inParts([...new Set(links.map(({ event }) => event))], (part) =>
    rows.selectFrom('events').select(['id', 'body']).where('id', 'in', part).execute(),
  );
  const events = new Map(found.map((row) => [row.id, eventOf(row)]));
  const byKey = new Map<string, LedgerEvent[]>();
  for (const { person, event } of links) {
    const one = events.get(event);
    const list = byKey.get(person);
    if (one && list) list.push(one);
    else if (one) byKey.set(person, [one]);
  }
  return new Map(keys.map((key) => [key, inOrder(byKey.get(storedKey(key)) ?? [])]));
}

/** In the order of stored keys, `after` being one. */
async function people(rows: Rows, after: string, limit: number): Promise<string[]> {
  const all = rows.selectFrom('people').select('person').where('person', '>', after).groupBy('person');
  // Companies stand together behind '@'; 'A' is the character after it.
  const own = all.where((eb) => eb.or([eb('person', '<', '@'), eb('person', '>=', 'A')])).orderBy('person');
  const keys = await (Number.isFinite(limit) ? own.limit(limit) : own).execute();
  const found: string[] = [];
  for (const { person } of keys) {
    const whole = isDigest(person) ? await wholeOf(rows, person) : person;
    if (whole !== undefined && !whole.startsWith('@')) found.push(whole);
  }
  const last = keys.at(-1);
  if (!last || keys.length < limit || found.length === keys.length) return found;
  return [...found, ...(await people(rows, last.person, limit - found.length))];
}

/** The key behind a digest, as one of its events has it. */
async function wholeOf(rows: Rows, digest: string): Promise<string | undefined> {
  const [event] = await rows
    .selectFrom('events')
    .select('body')
    .where('id', 'in', (eb) => eb.selectFrom('people').select('event').where('person', '=', digest))
    .limit(1)
    .execute();
  return event ? eventOf(event).people.find((key) => storedKey(key) === digest) : undefined;
}

async function erasuresAmong(rows: Rows, people: readonly string[]): Promise<Map<string, Erasure>> {
  const digests = [...new Set(people.filter((key) => !key.startsWith('@')))].map(digestOf);
  const found = await inParts(digests, (part) =>
    rows.selectFrom('erasures').select(['digest', 'at', 'stopped']).where('digest', 'in', part).execute(),
  );
  return new Map(found.map(({ digest, at, stopped }) => [digest, { at, stopped: stopped === 1 }]));
}

async function erase(rows: Rows, turn: number, address: string, { at, stopped }: Erasure): Promise<number> {
  const wish = { at, stopped: stopped ? 1 : 0 };
  await rows
    .insertInto('erasures')
    .values({ digest: digestOf(address), ...wish })
    .onConflict((oc) => oc.column('digest').doUpdateSet(wish))
    .execute();

  const touched = await eventsOf(rows, address);
  const rests = touched.flatMap((event) => withoutPerson(event, address) ?? []);
  const keys = keysOf(touched);
  const people = keys.map(storedKey);
  await inParts(touched.map((event) => storedKey(event.id)), async (ids) => {
    await rows.deleteFrom('events').where('id', 'in', ids).execute();
    // By person first, as the key has it: each is one look into the index.
    await inParts(people, (part) =>
      rows.deleteFrom('people').where('person', 'in', part).where('event', 'in', ids).execute(),
    );
    return [];
  }); // prettier-ignore
  await inParts(rests, (part) =>
    rows
      .insertInto('events')
      .values(part.map((event) => ({ id: storedKey(event.id), body: JSON.stringify(event) })))
      .execute(),
  );
  await addPeople(rows, rests);
  await eraseRows(rows, turn, address, keys);
  return touched.length;
}
