import { failureOf, faultOf } from '../../../src/hosts/gmail/failureOf';

const now = Date.parse('2026-11-23T13:05:00Z');
const answer = (status: number, headers: Record<string, string> = {}, data: unknown = {}): unknown => ({
  response: { status, headers: new Headers(headers), data },
});

describe('a status of Google’s', () => {
  test.each([
    [400, 'broken'],
    [401, 'denied'],
    [403, 'denied'],
    [404, 'gone'],
    [408, 'timeout'],
    [409, 'broken'],
    [410, 'gone'],
    [413, 'full'],
    [418, 'broken'],
    [429, 'throttled'],
    [500, 'broken'],
    [503, 'broken'],
    [504, 'timeout'],
  ])('%i means %s', (status, failure) => {
    expect(failureOf(status)).toBe(failure);
  });

  test.each(['rateLimitExceeded', 'userRateLimitExceeded', 'dailyLimitExceeded', 'quotaExceeded'])(
    '403 for %s means too much, not too little right',
    (reason) => {
      const data = { error: { errors: [{ reason }] } };
      expect(faultOf(answer(403, {}, data)).failure).toBe('throttled');
    },
  );
});

describe('the time that Google asks to wait', () => {
  test.each([
    ['0', 0],
    ['7', 7000],
    ['Mon, 23 Nov 2026 13:05:09 GMT', 9000],
    ['Mon, 23 Nov 2026 13:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['99999999999', null],
  ])('as “%s” is %j ms', (value, ms) => {
    expect(faultOf(answer(429, { 'Retry-After': value }), now).retryAfter).toBe(ms);
  });
});

describe('an error without an answer', () => {
  test.each([
    [{ name: 'Error', cause: { name: 'TimeoutError' } }, 'timeout'],
    [{ name: 'AbortError' }, 'timeout'],
    [new TypeError('fetch failed'), 'offline'],
    ['text', 'offline'],
    [null, 'offline'],
    [{ response: null }, 'offline'],
  ])('%j is %s', (error, failure) => {
    expect(faultOf(error)).toEqual({ failure, status: null, retryAfter: null });
  });
});
