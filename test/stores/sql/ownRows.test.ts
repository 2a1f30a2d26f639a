import { Kysely, PostgresAdapter, DummyDriver, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { ownRows } from '../../../src/stores/sql/ownRows';
import type { Tables } from '../../../src/stores/sql/Tables';

const rows = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
}).withPlugin(ownRows('ana'));

describe('a statement of one user', () => {
  test('keeps an "or" within the owner', () => {
    const query = rows
      .selectFrom('events')
      .select('id')
      .where((eb) => eb.or([eb('id', '=', 'a'), eb('id', '=', 'b')]));
    expect(query.compile()).toMatchObject({
      sql: 'select "id" from "events" where "owner" = $1 and (("id" = $2 or "id" = $3))',
      parameters: ['ana', 'a', 'b'],
    });
  });

  test('without a condition reaches no further', () => {
    expect(rows.deleteFrom('events').compile().sql).toBe('delete from "events" where "owner" = $1');
    expect(rows.updateTable('events').set({ body: '' }).compile().sql).toBe(
      'update "events" set "body" = $1 where "owner" = $2',
    );
  });

  test('binds each selection within another', () => {
    const query = rows.selectFrom('events').select('id').where('id', 'in', (eb) => eb.selectFrom('people').select('event')); // prettier-ignore
    expect(query.compile().sql).toBe(
      'select "id" from "events" where "owner" = $1 and ("id" in (select "event" from "people" where "owner" = $2))',
    );
  });

  test('inserts as the owner, rows with expressions too, and meets only own rows in a conflict', () => {
    const plain = [
      { person: 'a', event: '1' },
      { person: 'b', event: '2' },
    ];
    const insert = rows.insertInto('people').values(plain).onConflict((oc) => oc.columns(['person', 'event']).doNothing()); // prettier-ignore
    expect(insert.compile()).toMatchObject({
      sql: 'insert into "people" ("owner", "person", "event") values ($1, $2, $3), ($4, $5, $6) on conflict ("owner", "person", "event") do nothing',
      parameters: ['ana', 'a', '1', 'ana', 'b', '2'],
    });
    const counted = rows.insertInto('writers').values((eb) => ({ writes: eb(eb.lit(1), '+', 1) }));
    expect(counted.compile().sql).toBe('insert into "writers" ("owner", "writes") values ($1, 1 + $2)');
  });

  test.each([
    ['raw SQL', () => sql`select * from events`.compile(rows)],
    ['raw SQL within a statement', () => rows.selectFrom('events').select(sql<string>`owner`.as('x')).compile()],
    ['a join', () => rows.selectFrom('events').innerJoin('people', 'id', 'event').select('id').compile()],
    ['several tables', () => rows.selectFrom(['events', 'people']).select('id').compile()],
    ['a union', () => rows.selectFrom('events').select('id').union(rows.selectFrom('people').select('event as id')).compile()],
    ['a named selection', () => rows.with('x', (db) => db.selectFrom('events').select('id')).selectFrom('x').select('id').compile()],
    ['a deletion that uses another table', () => rows.deleteFrom('events').using('people').compile()],
    ['an update from another table', () => rows.updateTable('events').from('people').set({ body: '' }).compile()],
    ['an insert from a selection', () => rows.insertInto('people').columns(['person', 'event']).expression(rows.selectFrom('people').select(['person', 'event'])).compile()],
    ['a conflict by the name of a key', () => rows.insertInto('events').values({ id: '', body: '' }).onConflict((oc) => oc.constraint('events_key').doNothing()).compile()],
    ['a change of tables', () => rows.schema.dropTable('events').compile()],
  ])('may not have %s', (_what, compile) => expect(compile).toThrow('a user\'s statement may not have this')); // prettier-ignore
});
