import { sql } from 'kysely';
import { sha256 } from '../../../src/stores/sha256';
import { migrations, type Migration } from '../../../src/stores/sql/migrations';
import { message } from '../../contracts/events';
import { eachDatabase, type Fresh } from './support/eachDatabase';

/**
 * The shape of the database after each migration. A change here means that servers in the field have data of another shape: add a
 * migration instead of editing one that was released.
 */
const shapes = {
  sqlite: [
    '59eabd0fe80249e9d2de8b266eb3c1ac73c98bb57cc8e5f7e43db459a53e0a3c',
    '2c970012fa9354e2f5870b83187e34fc0212a93742dadc144fa6d1a67ee14430',
  ],
  postgres: [
    '84803780b1499b0e401eed74134cb80963bb50a54204b781bf749b6efd5ae05f',
    '0ecc61e216474c23c429c812d931aaee4e24ab522962c6c0f52b2d60508a3ff3',
  ],
};
/** The shape of what is stored for one message, one erasure, the settings and two acts. */
const recordShape = 'b263169c278330ba55f4f3ff1f32abeb6d20f78d0ac758f7fc740f53126dee8c';

const carla = 'carla@vidrosul.example';
const monday = '2026-03-02T09:00:00-03:00';
const event = message('a', monday, [carla, '@vidrosul.example']);

/** Tables, columns and keys in a fixed order. */
async function shapeOf({ place, query }: Fresh): Promise<string> {
  const rows =
    'path' in place
      ? await query(
          `select t.name as "table", t.wr, c.name, c.type, c."notnull", c.pk
             from pragma_table_list as t, pragma_table_info(t.name) as c
            where t.schema = 'main' and t.name not like 'sqlite%' order by 1, c.cid`,
        )
      : await query(
          `select table_name, ordinal_position, column_name, data_type, is_nullable, collation_name, indexdef
             from information_schema.columns
             join pg_indexes on schemaname = table_schema and tablename = table_name
            where table_schema = current_schema order by 1, 2, indexdef`,
        ).then((found) =>
          found.map((row) => ({ ...row, indexdef: String(row['indexdef']).replace(/ON \w+\./, 'ON ') })),
        );
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

/** A migration that a later release might bring. */
const addMoment: Migration = async (db) => {
  await db.schema.alterTable('events').addColumn('moment', 'text').execute();
  await sql`update events set moment = 'unknown'`.execute(db);
};
const failing: Migration = async (db) => {
  await db.schema.alterTable('events').addColumn('moment', 'text').execute();
  throw new Error('the new code has a defect');
};

eachDatabase((fresh, server) => {
  let database: Fresh;
  beforeEach(async () => void (database = await fresh()));
  afterEach(() => database.close());
  const versions = migrations.map((_, index) => index + 1);

  test.each(versions)('the shape of version %i is the one that was released', async (version) => {
    expect(await database.open({ steps: migrations.slice(0, version) }).ready()).toEqual({ ok: true, value: null });
    expect(sha256(await shapeOf(database))).toBe(shapes[server ? 'postgres' : 'sqlite'][version - 1]);
  });

  test('the shape of what is stored is the one that was released', async () => {
    const { ledger, once } = database.open().forUser('ana');
    await ledger.append([event]);
    await ledger.erase('eva@else.example', { at: monday, stopped: true });
    await once.claim('begun', monday, 1000);
    await once.finish('done', 'r');
    const tables = ['writers', 'events', 'people', 'erasures', 'acts'];
    const rows = await Promise.all(tables.map((table) => database.query(`select * from ${table}`)));
    // PostgreSQL gives 64-bit numbers as text.
    const texts = rows.flat().map((row) => JSON.stringify(row).replace(/:"?(\d+)"?/g, ':$1'));
    expect(sha256(texts.sort().join('\n'))).toBe(recordShape);
  });

  test.each([0, ...versions])('a database of version %i reaches the shape of a new one', async (version) => {
    const other = await fresh();
    if (version > 0) await database.open({ steps: migrations.slice(0, version) }).ready();
    await database.open().ready();
    await other.open().ready();
    expect(await shapeOf(database)).toBe(await shapeOf(other));
    await other.close();
  });

  test('keeps its events through a migration that is added later', async () => {
    await database.open().forUser('ana').ledger.append([event]);
    const after = database.open({ steps: [...migrations, addMoment] });
    expect(await after.forUser('ana').ledger.all()).toEqual({ ok: true, value: [event] });
    expect(await database.query('select moment from events')).toEqual([{ moment: 'unknown' }]);
  });

  test('many servers that start at once migrate once, and all of them work', async () => {
    const steps = [...migrations, addMoment];
    const servers = Array.from({ length: 6 }, () => database.open({ steps }));
    const ready = await Promise.all(servers.map((each) => each.ready()));
    expect(ready).toEqual(servers.map(() => ({ ok: true, value: null })));
    expect(await database.query('select version from retorno_schema')).toEqual([{ version: steps.length }]);
    const added = await Promise.all(servers.map((each) => each.forUser('ana').ledger.append([event])));
    expect(added.filter((each) => each.ok && each.value.length === 1)).toHaveLength(1);
    expect(added.filter((each) => each.ok)).toHaveLength(servers.length);
  });

  test('a migration that fails leaves nothing of itself, and the next start tries again', async () => {
    await database.open().forUser('ana').ledger.append([event]);
    const before = await shapeOf(database);
    const broken = database.open({ steps: [...migrations, failing] });
    expect(await broken.ready()).toEqual({ ok: false, failure: 'broken' });
    expect(await shapeOf(database)).toBe(before);
    expect(await database.open({ steps: [...migrations, addMoment] }).ready()).toEqual({ ok: true, value: null });
  });

  test('a migration may be run again where the database did not take its tables back', async () => {
    await database.open().ready();
    const again = database.open({ steps: migrations.flatMap((step) => [step, step]) });
    const before = await shapeOf(database);
    expect(await again.ready()).toEqual({ ok: true, value: null });
    expect(await shapeOf(database)).toBe(before);
  });

  test('a release that is older than the database says so and touches nothing', async () => {
    await database.open({ steps: [...migrations, addMoment] }).ready();
    const before = await shapeOf(database);
    const older = database.open();
    expect(await older.ready()).toEqual({ ok: false, failure: 'unsupported' });
    expect(await older.forUser('ana').ledger.append([event])).toEqual({ ok: false, failure: 'unsupported' });
    expect(await shapeOf(database)).toBe(before);
  });
});
