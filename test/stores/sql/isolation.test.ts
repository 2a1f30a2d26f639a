import type { CompiledQuery } from 'kysely';
import type { Outcome } from '../../../src/core/ports/Failure';
import type { Settings } from '../../../src/core/ports/SettingsStore';
import type { UserStores } from '../../../src/stores/sql/openSqlStores';
import { row } from '../../contracts/dueIndex';
import { message, note } from '../../contracts/events';
import { eachDatabase, type Fresh } from './support/eachDatabase';

const carla = 'carla@vidrosul.example';
const diego = 'diego@vidrosul.example';
const company = '@vidrosul.example';
const monday = '2026-03-02T09:00:00-03:00';
const friday = '2026-03-06T09:00:00-03:00';
const key = 'draft:<m1@vidrosul.example>';
const settings: Settings = {
  ...{ me: ['ana@nexo.example'], name: 'Ana', locale: 'pt-BR' },
  calendar: { timeZone: 'UTC', country: 'BR', state: null, daysOff: [], open: '09:00', close: '18:00' },
  cadence: { intervals: [2], pauseDays: 30, declineDays: 90 },
};
const shared = [message('m', monday, [carla, diego, company], 'sent'), note('n', monday, [carla])];
const tables = ['events', 'people', 'erasures', 'settings', 'acts', 'writers', 'due', 'due_changes', 'due_basis'];
const seen = { basis: 'b', mark: 0 };

/** What lies in the tables for this user, past the stores. */
async function rowsOf(fresh: Fresh, user: string): Promise<string[]> {
  const found = await Promise.all(tables.map((table) => fresh.query(`select * from ${table} where owner = ?`, [user])));
  return found.map((rows) =>
    rows
      .map((row) => JSON.stringify(row))
      .sort()
      .join('\n'),
  );
}

/** Bia has something in every table. */
async function fillAs({ ledger, due, settings: kept, once }: UserStores): Promise<void> {
  await ledger.append([note('e', monday, ['eva@else.example', diego])]);
  await ledger.erase('eva@else.example', { at: friday, stopped: true });
  const before = await due.changes('b');
  if (!before.ok) throw new Error(before.failure);
  const all = { rows: [row(carla), row(diego)], made: { from: '', to: null }, settles: '2026-03-06' };
  await due.put(all, before.value);
  await ledger.append(shared);
  await kept.save({ ...settings, name: 'Bia' });
  await once.claim(key, monday, 60_000);
  await once.finish(key, 'draft-of-bia');
  await once.claim('begun', monday, 60_000);
}

type Tries<Store> = { readonly [Method in keyof Store]: (store: Store) => Promise<unknown> };

/** Each method of each store with what Bia has, and what somebody gets who has nothing. A new method has to be added here to compile. */
const ledgerTries: Tries<UserStores['ledger']> = {
  append: async (store) => {
    const added = await store.append([{ ...note('n', monday, [carla]), text: 'of Ana' }]);
    expect(added).toMatchObject({ ok: true, value: [{ id: 'n' }] });
  },
  eventsOf: async (store) => {
    for (const person of [carla, diego, company]) expect(await store.eventsOf(person)).toEqual(nothing([]));
  },
  eventsOfEach: async (store) =>
    expect(await store.eventsOfEach([carla, company])).toEqual(
      nothing(new Map([carla, company].map((key) => [key, []]))),
    ),
  people: async (store) => expect(await store.people('', Infinity)).toEqual(nothing([])),
  all: async (store) => expect(await store.all()).toEqual(nothing([])),
  erase: async (store) => expect(await store.erase(carla, { at: friday, stopped: true })).toEqual(nothing(0)),
  erasuresOf: async (store) => expect(await store.erasuresOf(['eva@else.example', carla])).toEqual(nothing(new Map())),
  watch: async (store) => store.watch(() => undefined)(),
};
const dueTries: Tries<UserStores['due']> = {
  changes: async (store) =>
    expect(await store.changes('b')).toEqual(nothing({ ...seen, unmade: '', keys: [], day: null })),
  colleagues: async (store) => expect(await store.colleagues(company)).toEqual(nothing([])),
  put: async (store) => {
    expect(await store.put({ rows: [row(carla)], gone: [diego] }, seen)).toEqual(nothing(false));
    const all = { made: { from: '', to: null }, settles: '2026-03-09' };
    expect(await store.put({ rows: [row(carla, { rank: 9 })], gone: [diego], ...all }, seen)).toEqual(nothing(true));
  },
  pages: async (store) => {
    const pages = await store.pages(Infinity, { segment: null, stage: null }, 0);
    expect(pages).toMatchObject(nothing({ respond: { count: 0 }, 'follow-up': { count: 0, rows: [] } }));
  },
  between: async (store) => expect(await store.between(0, 1e15)).toEqual(nothing([])),
  stages: async (store) =>
    expect(await store.stages()).toEqual(
      nothing({ prospecting: 0, qualification: 0, negotiation: 0, 'after-sale': 0 }),
    ),
};
const settingsTries: Tries<UserStores['settings']> = {
  load: async (store) => expect(await store.load()).toEqual(nothing(null)),
  save: async (store) => expect(await store.save(settings)).toEqual(nothing(null)),
  watch: async (store) => store.watch(() => undefined)(),
};
const onceTries: Tries<UserStores['once']> = {
  claim: async (store) => expect(await store.claim(key, friday, 0)).toEqual(nothing({ state: 'new' })),
  finish: async (store) => expect(await store.finish('begun', 'of Ana')).toEqual(nothing('of Ana')),
  resultOf: async (store) => expect(await store.resultOf(key)).toEqual(nothing(null)),
  release: async (store) => expect(await store.release('begun')).toEqual(nothing(null)),
};

function nothing<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

eachDatabase((fresh) => {
  let database: Fresh;
  beforeEach(async () => void (database = await fresh()));
  afterEach(() => database.close());

  describe('whoever asks as another user', () => {
    const tries: readonly (readonly [string, (as: UserStores) => Promise<unknown>])[] = [
      ...Object.entries(ledgerTries).map(
        ([name, run]) => [`ledger.${name}`, (as: UserStores) => run(as.ledger)] as const,
      ),
      ...Object.entries(dueTries).map(([name, run]) => [`due.${name}`, (as: UserStores) => run(as.due)] as const),
      ...Object.entries(settingsTries).map(
        ([name, run]) => [`settings.${name}`, (as: UserStores) => run(as.settings)] as const,
      ),
      ...Object.entries(onceTries).map(([name, run]) => [`once.${name}`, (as: UserStores) => run(as.once)] as const),
      ['eraseAll', async (as: UserStores) => expect(await as.eraseAll()).toEqual(nothing(null))],
    ];

    test.each(tries)('finds and changes nothing by %s', async (_name, run) => {
      const stores = database.open();
      await fillAs(stores.forUser('bia'));
      const before = await rowsOf(database, 'bia');
      expect(before.every((rows) => rows !== '')).toBe(true);
      await run(stores.forUser('ana'));
      expect(await rowsOf(database, 'bia')).toEqual(before);
    });

    test('hears of nothing that the first one does', async () => {
      const stores = database.open();
      let heard = 0;
      stores.forUser('ana').ledger.watch(() => (heard += 1));
      stores.forUser('ana').settings.watch(() => (heard += 1));
      await fillAs(stores.forUser('bia'));
      await stores.forUser('bia').eraseAll();
      expect(heard).toBe(0);
    });
  });

  test('every statement of every method names the owner in each row, condition and selection', async () => {
    const heard: CompiledQuery[] = [];
    const stores = database.open({ log: ({ query }) => void heard.push(query) });
    await stores.ready();
    heard.length = 0;
    const as = stores.forUser('bia');
    await fillAs(as);
    await as.ledger.eventsOf(carla);
    await as.ledger.eventsOfEach([carla]);
    await as.ledger.people('', 5);
    await as.ledger.all();
    const outdated = await as.due.changes('b');
    if (!outdated.ok) throw new Error(outdated.failure);
    const first = { rows: [row(carla)], gone: [diego], made: { from: '', to: carla }, settles: '2026-03-06' };
    await as.due.put(first, outdated.value);
    await as.due.colleagues(company);
    await as.due.pages(5, { segment: 'lead', stage: 'prospecting' }, 0);
    await as.due.between(0, 1e15);
    await as.due.stages();
    await as.ledger.erasuresOf([carla]);
    await as.ledger.erase(diego, { at: friday, stopped: false });
    await as.settings.load();
    await as.once.release('begun');
    await as.eraseAll();
    const statements = heard.filter(({ sql }) => !/^(?:begin|commit|pragma)/.test(sql));
    expect(statements.length).toBeGreaterThan(25);
    for (const { sql, parameters } of statements) {
      const rows = / values (.*?)(?: on conflict| returning|$)/.exec(sql)?.[1]?.match(/\(/g) ?? [];
      const conditions = sql.match(/^(?:delete|update)|\bselect\b/g) ?? [];
      expect({ sql, named: parameters.filter((value) => value === 'bia').length }).toEqual({
        sql,
        named: rows.length + conditions.length,
      });
      expect(rows.length + conditions.length).toBeGreaterThan(0);
    }
  });

  test('names that look alike, are strange or very long are users of their own', async () => {
    const names = [
      'ana',
      'Ana',
      'ana ',
      'ana%',
      '',
      "' or '1'='1",
      'ana\0',
      'ana\0b',
      '\ud800',
      '\ud801',
      'á',
      'a\u0301',
    ];
    const users = [...names, 'x'.repeat(5000), `${'x'.repeat(5000)}y`, 'sha256:abc'];
    const stores = database.open();
    for (const user of users) await stores.forUser(user).ledger.append([note(`of ${user}`, monday, [carla])]);
    for (const user of users) {
      expect(await stores.forUser(user).ledger.eventsOf(carla)).toEqual(nothing([note(`of ${user}`, monday, [carla])]));
    }
    for (const user of users) expect(await stores.forUser(user).eraseAll()).toEqual(nothing(null));
    expect(await database.query('select * from events')).toEqual([]);
  });

  test('ids and addresses as strangers may write them come back as they were, each once', async () => {
    const ids = ['', '\0', 'a\0b', '\ud800', '\udfff', '😀', `"'\\;--`, '%_', 'x'.repeat(5000), 'sha256:1', 'É', 'é'];
    const { ledger, due, once } = database.open().forUser('ana');
    const events = ids.map((id) => note(id, monday, [`${id}@vidrosul.example`]));
    const people = events.flatMap((event) => event.people);
    expect(await ledger.append([...events, ...events])).toEqual(nothing(events));
    expect(await ledger.append(events)).toEqual(nothing([]));
    for (const event of events) expect(await ledger.eventsOf(event.people[0] ?? '')).toEqual(nothing([event]));
    const named = await ledger.people('', Infinity);
    expect(named.ok && [...named.value].sort()).toEqual(people.sort().filter((key) => !key.startsWith('@')));
    const outdated = await due.changes('b');
    if (!outdated.ok) throw new Error(outdated.failure);
    expect([...outdated.value.keys].sort()).toEqual(people);
    const rows = people.map((person, rank) => row(person, { rank }));
    for (const to of people) {
      expect(await due.put({ rows, made: { from: '', to } }, outdated.value)).toEqual(nothing(true));
      expect(await due.changes('b')).toMatchObject(nothing({ unmade: to }));
    }
    const pages = await due.pages(Infinity, { segment: null, stage: null }, 0);
    expect(pages).toMatchObject(nothing({ 'follow-up': { rows, count: rows.length } }));
    for (const id of ids) expect(await once.claim(id, monday, 1000)).toEqual(nothing({ state: 'new' }));
  });

  test('erasing a user leaves nothing of them, and they may begin anew', async () => {
    const stores = database.open();
    const bia = stores.forUser('bia');
    await fillAs(bia);
    let heard = 0;
    bia.ledger.watch(() => (heard += 1));
    expect(await bia.eraseAll()).toEqual(nothing(null));
    expect(heard).toBe(1);
    expect((await rowsOf(database, 'bia')).join('')).toBe('');
    expect(await bia.ledger.append(shared)).toEqual(nothing(shared));
  });
});
