import Database from 'better-sqlite3';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LedgerEvent } from '../../../src/core/ledger/LedgerEvent';
import type { Outcome } from '../../../src/core/ports/Failure';
import type { LedgerStore } from '../../../src/core/ports/LedgerStore';
import { openSqlStores, type SqlStores } from '../../../src/stores/sql/openSqlStores';
import { message, note } from '../../contracts/events';
import { describePostgres } from '../../support/postgres/describePostgres';
import { eachDatabase, freshPostgres, freshSqlite, type Fresh } from './support/eachDatabase';

jest.setTimeout(60_000);

const carla = 'carla@vidrosul.example';
const monday = '2026-03-02T09:00:00-03:00';
const friday = '2026-03-06T09:00:00-03:00';

const anas = (stores: SqlStores): LedgerStore => stores.forUser('ana').ledger;
const ids = (found: Outcome<readonly LedgerEvent[]>): readonly string[] | string =>
  found.ok ? found.value.map((event) => event.id) : found.failure;

/** A busy machine lets some of forty writers wait longer than they may; asked again, as a person does, they must not count twice. */
async function untilInTime<T>(write: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  for (;;) {
    const done = await write();
    if (done.ok || done.failure !== 'timeout') return done;
  }
}

eachDatabase((fresh, server) => {
  let database: Fresh;
  beforeEach(async () => void (database = await fresh()));
  afterEach(() => database.close());

  test('an erasure on one server and an append on another never leave what was erased', async () => {
    const [one, other] = [anas(database.open()), anas(database.open())];
    for (let i = 0; i < 15; i += 1) {
      const person = `p${i}@vidrosul.example`;
      const [added, erased] = await Promise.all([
        one.append([note(`a${i}`, monday, [person]), note(`b${i}`, monday, [person])]),
        other.erase(person, { at: friday, stopped: false }),
      ]);
      expect([added.ok, erased.ok]).toEqual([true, true]);
      expect(await one.eventsOf(person)).toEqual({ ok: true, value: [] });
    }
  });

  test('appends at the same time on two servers store each event once', async () => {
    const servers = [anas(database.open()), anas(database.open())];
    const many = Array.from({ length: 20 }, (_, i) => note(`n${i}`, monday, [carla]));
    const news = await Promise.all(
      many.flatMap((event) => servers.map((each) => untilInTime(() => each.append([event])))),
    );
    expect(news.filter((each) => !each.ok)).toEqual([]);
    expect(news.flatMap((each) => (each.ok ? each.value : []))).toHaveLength(20);
    expect(ids(await anas(database.open()).eventsOf(carla))).toHaveLength(20);
  });

  test('the events of a person are found by the index', async () => {
    const heard: string[] = [];
    const ledger = anas(database.open({ log: ({ query }) => void heard.push(query.sql) }));
    await ledger.eventsOf(carla);
    const select = (heard.at(-1) ?? '').replace(/\$\d/g, '?');
    const values = ['ana', 'ana', carla];
    const rows = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000) select 'ana', ";
    if (server) {
      await database.query(`insert into people ${rows} 'p' || i, 'e' || i from n`);
      await database.query(`insert into events ${rows} 'e' || i, 'body' from n`);
      await database.query('analyze');
      const plan = (await database.query(`explain ${select}`, values))
        .map((row) => String(row['QUERY PLAN']))
        .join('\n');
      expect(plan).not.toContain('Seq Scan');
      expect(plan).toMatch(/people_key/);
    } else {
      const plan = (await database.query(`explain query plan ${select}`, values)).map((row) => String(row['detail']));
      expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([]);
      expect(plan.join()).toContain('SEARCH people USING PRIMARY KEY (owner=? AND person=?)');
    }
  });

  test('an event that cannot be written as JSON is a failure, and the append stores nothing', async () => {
    const ledger = anas(database.open());
    const unwritable = Object.assign(note('b', monday, [carla]), { more: 7n });
    expect(await ledger.append([note('a', monday, [carla]), unwritable])).toEqual({ ok: false, failure: 'broken' });
    expect(await ledger.all()).toEqual({ ok: true, value: [] });
  });

  test('after closing every call fails as gone, and closing again is no harm', async () => {
    const stores = database.open();
    expect(await stores.ready()).toEqual({ ok: true, value: null });
    await stores.close();
    await stores.close();
    expect(await stores.ready()).toEqual({ ok: false, failure: 'gone' });
    expect(await anas(stores).all()).toEqual({ ok: false, failure: 'gone' });
    expect(await stores.forUser('ana').settings.load()).toEqual({ ok: false, failure: 'gone' });
    expect(await stores.forUser('ana').once.claim('k', monday, 1)).toEqual({ ok: false, failure: 'gone' });
    expect(await stores.forUser('ana').eraseAll()).toEqual({ ok: false, failure: 'gone' });
  });
});

describe('SQLite', () => {
  let database: Fresh;
  beforeEach(async () => void (database = await freshSqlite()));
  afterEach(() => database.close());
  const path = (): string => ('path' in database.place ? database.place.path : '');

  test('on a full disk fails as full, stores no part of the append, and goes on when there is room again', async () => {
    const full = anas(database.open({ pragmas: ['max_page_count = 40'] }));
    expect(ids(await full.append([note('a', monday, [carla])]))).toEqual(['a']);
    const many = Array.from({ length: 300 }, (_, i) => message(`m${i}`, monday, [carla]));
    expect(await full.append(many)).toEqual({ ok: false, failure: 'full' });
    expect(ids(await full.all())).toEqual(['a']);
    expect(ids(await full.eventsOf(carla))).toEqual(['a']);
    expect(await full.erase(carla, { at: monday, stopped: false })).toEqual({ ok: true, value: 1 });
    expect(ids(await full.append([note('b', friday, [carla])]))).toEqual(['b']);
    expect(ids(await anas(database.open()).append(many.map((event) => ({ ...event, at: friday }))))).toHaveLength(300);
  });

  const disk = tinyDisk();
  afterAll(() => disk?.remove());
  const title = 'on a disk that is full at the very commit says so too, and goes on when there is room again';
  (disk ? test : test.skip)(disk ? title : `NOT RUN (no right to mount a small disk): ${title}`, async () => {
    const stores = openSqlStores({ path: join(disk?.folder ?? '', 'retorno.db') });
    await stores.ready();
    const filler = join(disk?.folder ?? '', 'filler');
    expect(() => writeFileSync(filler, 'x'.repeat(1_000_000))).toThrow('ENOSPC');
    const many = Array.from({ length: 300 }, (_, i) => message(`m${i}`, monday, [carla]));
    expect(await anas(stores).append(many)).toEqual({ ok: false, failure: 'full' });
    expect(ids(await anas(stores).all())).toEqual([]);
    rmSync(filler);
    expect(ids(await anas(stores).append(many))).toHaveLength(300);
    await stores.close();
  });

  test('waits for another writer, and fails as timeout when that one does not end', async () => {
    const [one, other] = [database.open(), database.open()];
    await Promise.all([one.ready(), other.ready()]);
    const holder = new Database(path());
    holder.exec('begin immediate');
    setTimeout(() => holder.exec('commit'), 150);
    expect(ids(await anas(one).append([note('a', monday, [carla])]))).toEqual(['a']);
    holder.exec('begin immediate');
    expect(await anas(one).append([note('b', monday, [carla])])).toEqual({ ok: false, failure: 'timeout' });
    expect(ids(await anas(one).all())).toEqual(['a']);
    holder.exec('commit');
    holder.close();
    expect(ids(await anas(one).append([note('b', monday, [carla])]))).toEqual(['b']);
  });

  test('keeps nothing of an erased person in any of its files', async () => {
    const stores = database.open();
    const words = (): string =>
      readdirSync(dirname(path()))
        .map((name) => readFileSync(join(dirname(path()), name), 'latin1'))
        .join();
    await anas(stores).append([
      message('a', monday, [carla, '@vidrosul.example']),
      note('b', monday, ['eva@else.example']),
    ]);
    await stores.forUser('ana').once.claim('draft:<a@vidrosul.example>', monday, 1);
    expect(words()).toContain('vidrosul');
    await anas(stores).erase(carla, { at: friday, stopped: true });
    expect(words()).not.toMatch(/carla|vidrosul|words of a/);
    expect(words()).toContain('eva@else.example');
    await stores.forUser('ana').eraseAll();
    expect(words()).not.toMatch(/eva|\bana\b/);
  });

  test('makes files that nobody else may read', async () => {
    const stores = database.open();
    await anas(stores).append([note('a', monday, [carla])]);
    const modes = readdirSync(dirname(path())).map((name) => statSync(join(dirname(path()), name)).mode & 0o077);
    expect(modes.length).toBeGreaterThan(1);
    expect(modes.every((mode) => mode === 0)).toBe(true);
  });

  test('where no file can be is a failure, and works once one can', async () => {
    const file = join(dirname(path()), '..', 'in the way');
    writeFileSync(file, 'no folder');
    const stores = openSqlStores({ path: join(file, 'retorno.db') });
    expect(await stores.ready()).toEqual({ ok: false, failure: 'denied' });
    expect(await openSqlStores({ path: dirname(file) }).ready()).toEqual({ ok: false, failure: 'denied' });
    rmSync(file);
    expect(await stores.ready()).toEqual({ ok: true, value: null });
    await stores.close();
  });

  test('says of a file that is no database that it is broken, and leaves it alone', async () => {
    const file = join(dirname(path()), '..', 'letter.txt');
    const letter = 'Dear Carla, this is no database. '.repeat(100);
    writeFileSync(file, letter);
    const stores = openSqlStores({ path: file });
    expect(await anas(stores).all()).toEqual({ ok: false, failure: 'broken' });
    await stores.close();
    expect(readFileSync(file, 'utf8')).toBe(letter);
  });
});

describePostgres('PostgreSQL', (server) => {
  let database: Fresh;
  beforeEach(async () => void (database = await freshPostgres(server())));
  afterEach(() => database.close());
  const url = (): string => ('url' in database.place ? database.place.url : '');

  /** Makes every insert into `events` raise this SQLSTATE, the first `times` of them. */
  async function failInserts(code: string, times: number): Promise<void> {
    await database.query('create sequence tries');
    await database.query(
      `create function fail() returns trigger language plpgsql as $$ begin
         if nextval('tries') <= ${times} then raise exception using errcode = '${code}'; end if;
         return new; end $$`,
    );
    await database.query('create trigger fails before insert on events for each statement execute function fail()');
  }
  const tried = async (): Promise<number> =>
    Number((await database.query('select last_value from tries'))[0]?.['last_value']);

  test.each(['40001', '40P01'])('starts over after %s', async (code) => {
    const ledger = anas(database.open());
    await ledger.all();
    await failInserts(code, 3);
    expect(ids(await ledger.append([note('a', monday, [carla])]))).toEqual(['a']);
    expect(await tried()).toBe(4);
  });

  test('gives up after eight tries', async () => {
    const ledger = anas(database.open());
    await ledger.all();
    await failInserts('40001', 100);
    expect(await ledger.append([note('a', monday, [carla])])).toEqual({ ok: false, failure: 'timeout' });
    expect(await tried()).toBe(8);
    expect(ids(await ledger.all())).toEqual([]);
  });

  test('on a full disk fails as full, at once, and stores nothing', async () => {
    const ledger = anas(database.open());
    await ledger.all();
    await failInserts('53100', 1);
    expect(await ledger.append([note('a', monday, [carla])])).toEqual({ ok: false, failure: 'full' });
    expect(ids(await ledger.all())).toEqual([]);
    expect(await tried()).toBe(1);
  });

  test.each(['repeatable read', 'serializable'])('keeps its word where every transaction is %s', async (level) => {
    const address = url().replace(
      /options=/,
      `options=${encodeURIComponent(`-c default_transaction_isolation=${level.replace(' ', '\\ ')} `)}`,
    );
    const servers = [openSqlStores({ url: address }), openSqlStores({ url: address })];
    const [one, other] = servers.map(anas);
    if (!one || !other) throw new Error('two servers');
    const all = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        const person = `p${i}@vidrosul.example`;
        const event = note(`n${i}`, monday, [person]);
        const [first, second] = await Promise.all([one.append([event]), other.append([event])]);
        const [again, erased] = await Promise.all([
          one.append([note(`m${i}`, monday, [person])]),
          other.erase(person, { at: friday, stopped: false }),
        ]);
        const known = [first, second].flatMap((each) => (each.ok ? each.value : []));
        return { ok: [first, second, again, erased].every((each) => each.ok), known: known.length };
      }),
    );
    expect(all).toEqual(all.map(() => ({ ok: true, known: 1 })));
    expect(ids(await one.all())).toEqual([]);
    await Promise.all(servers.map((each) => each.close()));
  });

  test('that cannot be reached is offline, that lacks the database is gone', async () => {
    for (const [address, failure] of [
      ['postgresql://ana@localhost/retorno?host=/nowhere', 'offline'],
      ['postgresql://ana@127.0.0.1:9/retorno', 'offline'],
      ['postgresql://ana@server.invalid/retorno', 'offline'],
      [url().replace('/postgres?', '/missing?'), 'gone'],
      ['no address at all', 'offline'],
    ] as const) {
      const stores = openSqlStores({ url: address });
      expect([address, await stores.ready()]).toEqual([address, { ok: false, failure }]);
      expect(await anas(stores).append([note('a', monday, [carla])])).toEqual({ ok: false, failure });
      await stores.close();
    }
  });

  test('of which every connection is cut at work fails as offline or not at all, and loses nothing it acknowledged', async () => {
    const ledger = anas(database.open());
    await ledger.all();
    const cut = setInterval(() => {
      void server()
        .query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'retorno'")
        .catch(() => undefined);
    }, 20);
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        await new Promise((resolve) => setTimeout(resolve, i * 10));
        return [`n${i}`, await ledger.append([note(`n${i}`, monday, [carla])])] as const;
      }),
    );
    clearInterval(cut);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const failed = outcomes.flatMap(([, each]) => (each.ok ? [] : [each.failure]));
    expect(failed.length).toBeGreaterThan(0);
    expect(new Set(failed)).toEqual(new Set(['offline']));
    const stored = ids(await ledger.all());
    for (const [id, each] of outcomes) if (each.ok) expect(stored).toContain(id);
    expect(ids(await ledger.append([note('later', monday, [carla])]))).toEqual(['later']);
  });

  test('that crashes is offline, and has everything it acknowledged when it is back', async () => {
    const { crash, resume } = server();
    if (!crash || !resume) return;
    const stores = database.open();
    expect(ids(await anas(stores).append([note('a', monday, [carla])]))).toEqual(['a']);
    await crash();
    expect(await stores.ready()).toEqual({ ok: false, failure: 'offline' });
    expect(await anas(stores).append([note('b', monday, [carla])])).toEqual({ ok: false, failure: 'offline' });
    await resume();
    expect(ids(await anas(stores).append([note('b', monday, [carla])]))).toEqual(['b']);
    expect(ids(await anas(stores).all())).toEqual(['a', 'b']);
  });

  test('that does not answer any more is a timeout, and its connection is not used again', async () => {
    // One that was found running may be anywhere; ours has its socket in its folder.
    if (!server().crash) return;
    const line = await phoneLine(url());
    const stores = openSqlStores({ url: `${line.url}&query_timeout=500` });
    expect(ids(await anas(stores).append([note('a', monday, [carla])]))).toEqual(['a']);
    line.silence(true);
    expect(await anas(stores).append([note('b', monday, [carla])])).toEqual({ ok: false, failure: 'timeout' });
    line.silence(false);
    expect(ids(await anas(stores).append([note('b', monday, [carla])]))).toEqual(['b']);
    line.silence(true);
    const before = performance.now();
    await stores.close();
    expect(performance.now() - before).toBeLessThan(5000);
    await line.close();
  });
});

/** A disk of a megabyte, where this process may make one. */
function tinyDisk(): { folder: string; remove: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'retorno-tiny-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1000k', 'tmpfs', folder], { stdio: 'ignore' });
  const remove = (): void => {
    if (mounted.status === 0) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (mounted.status === 0) return { folder, remove };
  remove();
  return null;
}

/** A way to the server by TCP that can fall silent, as a firewall makes it: what is sent is swallowed, nothing is closed. */
async function phoneLine(
  url: string,
): Promise<{ url: string; silence: (on: boolean) => void; close: () => Promise<void> }> {
  const address = new URL(url);
  const target = join(address.searchParams.get('host') ?? '', '.s.PGSQL.5432');
  const silenced = new Set<Socket>();
  const open = new Set<Socket>();
  const line: Server = createServer((client) => {
    const far = connect(target);
    for (const [from, to] of [
      [client, far],
      [far, client],
    ] as const) {
      // prettier-ignore
      open.add(from);
      from.on('data', (data) => void (silenced.has(client) || to.write(data)));
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  address.searchParams.delete('host');
  address.host = `127.0.0.1:${(line.address() as AddressInfo).port}`;
  return {
    url: address.href,
    silence: (on) => (on ? open.forEach((each) => silenced.add(each)) : undefined),
    close: () => new Promise((resolve) => (open.forEach((each) => each.destroy()), line.close(() => resolve()))),
  };
}
