import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { connect } from '../../../src/stores/indexeddb/connect';
import { indexedDbLedger } from '../../../src/stores/indexeddb/indexedDbLedger';
import { migrations, type Migration, type RetornoSchema } from '../../../src/stores/indexeddb/migrations';
import { watchers } from '../../../src/stores/watchers';
import { sha256 } from '../../../src/stores/sha256';
import { message } from '../../contracts/events';

/**
 * The shape of the database after each migration. A change here means that panes in the field have data of another shape: add a
 * migration instead of editing one that was released.
 */
const shapes = [
  'c3f5959a47d39df2e1a96296d5a443fb89ee9b5a43dfafdbe51ca10e3590eb7e',
  '7c6684d1166c59c655a88de4fdf2a56f8eeb695a5477b83882e8f1954675b346',
  '18c194bcb811c1494303f61f216c7f648094dddd9d32c8a3658402399b99d16d',
];
/** The shape of one stored record, with an event of every field that the ledger has for messages. */
const recordShape = '91fe385a6a8b1072fd4a4bff85df0da80d9c6555bc2e99d4755e059999f103dc';

/** No other pane. */
const alone = { ...watchers(), joined: false, close: () => undefined };
const monday = '2026-03-02T09:00:00-03:00';

/** Store and index names with their keys, in a fixed order. */
function shapeOf(db: IDBPDatabase<RetornoSchema>): string {
  return [...db.objectStoreNames]
    .map((name) => {
      const store = db.transaction(name).store;
      const indexes = [...store.indexNames].map((each) => {
        const { keyPath, multiEntry, unique } = store.index(each);
        return [each, keyPath, multiEntry, unique];
      });
      return JSON.stringify([name, store.keyPath, store.autoIncrement, indexes]);
    })
    .join('\n');
}

async function openAt(name: string, version: number): Promise<IDBPDatabase<RetornoSchema>> {
  return openDB<RetornoSchema>(name, version, {
    upgrade: (db, from, to, tx) => migrations.slice(from, to ?? 0).forEach((step) => step(db, tx)),
  });
}

describe('the stored shape', () => {
  test.each(migrations.map((_, index) => index + 1))('of version %i is the one that was released', async (version) => {
    const db = await openAt(`shape-${version}`, version);
    expect(sha256(shapeOf(db))).toBe(shapes[version - 1]);
    db.close();
  });

  test('of a record is the one that was released', async () => {
    const connection = connect('record');
    await indexedDbLedger(connection, alone).append([message('a', monday, ['carla@vidrosul.example'])]);
    const records = await connection.run((db) => db.getAll('events'));
    expect(sha256(JSON.stringify(records))).toBe(recordShape);
    await connection.close();
  });
});

describe('a database of an earlier version', () => {
  test.each(migrations.map((_, index) => index))('%i reaches the shape of a new one', async (version) => {
    const name = `from-${version}`;
    if (version > 0) (await openAt(name, version)).close();
    const [upgraded, fresh] = [await openAt(name, migrations.length), await openAt(`${name}-new`, migrations.length)];
    expect(shapeOf(upgraded)).toBe(shapeOf(fresh));
    upgraded.close();
    fresh.close();
  });

  test('keeps its events through a migration that is added later', async () => {
    const before = connect('grows');
    const event = message('a', monday, ['carla@vidrosul.example']);
    await indexedDbLedger(before, alone).append([event]);
    await before.close();
    const addIndex: Migration = (_db, tx) =>
      void tx.objectStore('events').createIndex('moment2' as 'moment', ['ms', 'id']);
    const after = connect('grows', [...migrations, addIndex]);
    expect(await indexedDbLedger(after, alone).all()).toEqual({ ok: true, value: [event] });
    await after.close();
  });
});
