import { Closed, failureOf, mayPass, NewerSchema } from '../../../src/stores/sql/failureOf';

const coded = (code: string): Error => Object.assign(new Error('text'), { code });

describe('failureOf', () => {
  test.each([
    ['SQLITE_FULL', 'full'],
    ['SQLITE_BUSY_SNAPSHOT', 'timeout'],
    ['SQLITE_READONLY_DBMOVED', 'denied'],
    ['SQLITE_CANTOPEN', 'denied'],
    ['SQLITE_CORRUPT', 'broken'],
    ['53100', 'full'],
    ['53300', 'throttled'],
    ['57014', 'timeout'],
    ['57P01', 'offline'],
    ['08006', 'offline'],
    ['40001', 'timeout'],
    ['25006', 'offline'],
    ['28P01', 'denied'],
    ['42501', 'denied'],
    ['3D000', 'gone'],
    ['23505', 'broken'],
    ['ECONNREFUSED', 'offline'],
    ['ENOTFOUND', 'offline'],
    ['ENOSPC', 'full'],
    ['EACCES', 'denied'],
  ])('says of %s that it is %s', (code, failure) => expect(failureOf(coded(code))).toBe(failure));

  test('knows what pg tells by words alone', () => {
    expect(failureOf(new Error('Query read timeout'))).toBe('timeout');
    expect(failureOf(new Error('timeout exceeded when trying to connect'))).toBe('timeout');
    expect(failureOf(new Error('Connection terminated unexpectedly'))).toBe('offline');
    expect(failureOf(new Error('Client has encountered a connection error and is not queryable'))).toBe('offline');
  });

  test('takes the first of several addresses that failed', () => {
    expect(failureOf(new AggregateError([coded('ECONNREFUSED'), coded('EPERM')]))).toBe('offline');
  });

  test('knows the failures of our own', () => {
    expect(failureOf(new NewerSchema())).toBe('unsupported');
    expect(failureOf(new Closed())).toBe('gone');
  });

  test('says of anything else that it is broken', () => {
    for (const error of [null, undefined, 'text', new Error('x'), 7, { code: 7 }, new AggregateError([])]) {
      expect(failureOf(error)).toBe('broken');
    }
  });
});

describe('mayPass', () => {
  test('holds for another writer in the way and for nothing else', () => {
    for (const code of ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED']) {
      expect(mayPass(coded(code))).toBe(true);
    }
    for (const code of ['SQLITE_FULL', '57P01', '23505', 'ECONNRESET', '']) expect(mayPass(coded(code))).toBe(false);
  });
});
