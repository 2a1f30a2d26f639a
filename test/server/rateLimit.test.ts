import { rateLimit } from '../../src/server/rateLimit';

const limits = { perMinute: 60, atOnce: 3 };

test('a user may make so many requests at once, and then as many as time gives back', () => {
  const may = rateLimit(limits);
  expect([0, 0, 0, 0].map((now) => may('ana', now))).toEqual([true, true, true, false]);
  expect(may('ana', 999)).toBe(false);
  expect(may('ana', 1_001)).toBe(true);
  expect(may('ana', 1_002)).toBe(false);
});

test('one user does not use up what another has', () => {
  const may = rateLimit(limits);
  for (let i = 0; i < 10; i++) may('ana', 0);
  expect(may('bia', 0)).toBe(true);
});

test('nothing is saved up beyond what may be made at once', () => {
  const may = rateLimit(limits);
  may('ana', 0);
  const day = 86_400_000;
  expect([day, day, day, day].map((now) => may('ana', now))).toEqual([true, true, true, false]);
});

test('a clock that goes back takes nothing away', () => {
  const may = rateLimit(limits);
  may('ana', 10_000);
  expect(may('ana', 0)).toBe(true);
});

test('remembers a bounded number of users, the idle ones least', () => {
  const may = rateLimit({ perMinute: 1, atOnce: 1 });
  may('first', 0);
  for (let i = 0; i < 10_001; i++) may(`user${i}`, 0);
  expect(may('first', 0)).toBe(true);
  expect(may('user10000', 0)).toBe(false);
});
