import 'fake-indexeddb/auto';
import { connect } from '../../../src/stores/indexeddb/connect';
import { failureOf } from '../../../src/stores/indexeddb/failureOf';
import { indexedDbLedger } from '../../../src/stores/indexeddb/indexedDbLedger';
import { migrations, type Migration } from '../../../src/stores/indexeddb/migrations';
import { watchers } from '../../../src/stores/watchers';
import { note } from '../../contracts/events';

const carla = 'carla@vidrosul.example';
const monday = '2026-03-02T09:00:00-03:00';
/** No other pane. */
const alone = { ...watchers(), joined: false, close: () => undefined };
const newer: Migration = () => undefined;

afterEach(() => jest.restoreAllMocks());

describe('connect', () => {
  test('an older pane lets a newer one upgrade, and then says that it is too old', async () => {
    const [older, newerPane] = [connect('two-releases'), connect('two-releases', [...migrations, newer])];
    const [before, after] = [indexedDbLedger(older, alone), indexedDbLedger(newerPane, alone)];
    await before.append([note('a', monday, [carla])]);
    expect((await after.all()).ok).toBe(true);
    expect(await before.all()).toEqual({ ok: false, failure: 'unsupported' });
    expect(await after.append([note('b', monday, [carla])])).toMatchObject({ ok: true });
    await newerPane.close();
  });

  test('a pane that was closed from outside opens again at the next call', async () => {
    const connection = connect('closed');
    const ledger = indexedDbLedger(connection, alone);
    await ledger.append([note('a', monday, [carla])]);
    await connection.run((db) => Promise.resolve(db.close()));
    expect(await ledger.eventsOf(carla)).toMatchObject({ ok: true, value: [{ id: 'a' }] });
    await connection.close();
  });

  test('a browser that denies storage is a failure, and the next call tries again', async () => {
    jest.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const connection = connect('denied');
    const ledger = indexedDbLedger(connection, alone);
    expect(await ledger.all()).toEqual({ ok: false, failure: 'blocked' });
    expect(await ledger.all()).toEqual({ ok: true, value: [] });
    await connection.close();
  });

  test('Chromium, which gives no reason where it denies storage, is believed where the page’s other storage is denied too', async () => {
    jest.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'UnknownError');
    });
    const ledger = indexedDbLedger(connect('denied without a reason'), alone);
    const storage = (get: () => unknown): void =>
      void Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
    storage(() => ({}));
    expect(await ledger.all()).toEqual({ ok: false, failure: 'broken' });
    storage(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    expect(await ledger.all()).toEqual({ ok: false, failure: 'blocked' });
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  test('a pane that hangs on an older version is a time-out, not an endless wait', async () => {
    const holder = indexedDB.open('hung', 1);
    await new Promise((resolve) => (holder.onsuccess = resolve));
    const connection = connect('hung', [...migrations, newer], 20);
    expect(await connection.run((db) => db.getAll('events'))).toEqual({ ok: false, failure: 'timeout' });
    holder.result.close();
  });
});

describe('an append', () => {
  test('of which one event cannot be stored stores none', async () => {
    const connection = connect('atomic');
    const ledger = indexedDbLedger(connection, alone);
    // A function cannot be stored: it stands for anything that the database refuses.
    const unclonable = Object.assign(note('b', monday, [carla]), { more: () => 'no data' });
    expect(await ledger.append([note('a', monday, [carla]), unclonable])).toEqual({ ok: false, failure: 'broken' });
    expect(await ledger.all()).toEqual({ ok: true, value: [] });
    await connection.close();
  });

  test('on a full disk fails as full, stores nothing and leaves the ledger usable', async () => {
    const connection = connect('quota');
    const ledger = indexedDbLedger(connection, alone);
    await ledger.append([note('a', monday, [carla])]);
    jest.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect(await ledger.append([note('b', monday, [carla])])).toEqual({ ok: false, failure: 'full' });
    expect(await ledger.all()).toMatchObject({ ok: true, value: [{ id: 'a' }] });
    expect(await ledger.append([note('b', monday, [carla])])).toMatchObject({ ok: true });
    await connection.close();
  });
});

describe('failureOf', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
    ['VersionError', 'unsupported'],
    ['UnknownError', 'broken'],
  ])('says of %s that it is %s', (name, failure) => expect(failureOf(new DOMException('', name))).toBe(failure));

  test('says of anything else that it is broken', () => {
    for (const error of [null, undefined, 'text', new Error('x'), 7]) expect(failureOf(error)).toBe('broken');
  });
});
