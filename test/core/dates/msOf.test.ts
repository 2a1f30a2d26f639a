import fc from 'fast-check';
import { addDays } from '../../../src/core/dates/addDays';
import { epochDay, fromEpochDay } from '../../../src/core/dates/epochDay';
import { msOf } from '../../../src/core/dates/msOf';

const two = (n: number): string => String(n).padStart(2, '0');
/** Moments as the ledger writes them, and near misses: months of 0 to 13, days to 32, hours to 24, minutes and seconds to 60. */
const moments = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
    hour: fc.integer({ min: 0, max: 25 }),
    minute: fc.integer({ min: 0, max: 60 }),
    second: fc.integer({ min: 0, max: 60 }),
    zone: fc.constantFrom('Z', '-03:00', '+05:30', '+14:00', '-12:00', '+24:00', '+0300', '', 'z', '-03:60', '.123Z'),
  })
  .map(
    ({ year, month, day, hour, minute, second, zone }) =>
      `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`,
  );

describe('the milliseconds of a moment', () => {
  test('are those that the engine reads, for anything that looks like one', () => {
    fc.assert(
      fc.property(moments, (at) => {
        expect(msOf(at)).toBe(Date.parse(at));
      }),
      { numRuns: 4_000 },
    );
  });

  test('are those that the engine reads, or none, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (at) => {
        expect(msOf(at)).toBe(Date.parse(at));
      }),
    );
  });
});

describe('the number of a day', () => {
  test('leads back to the day, and to the next one by one more', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (days) => {
        const day = fromEpochDay(days);
        expect(epochDay(day)).toBe(days);
        expect(epochDay(addDays(day, 1))).toBe(days + 1);
      }),
    );
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-04-01',
    '2026-4-1',
    '2026-04-01T',
    '',
    'amanhã',
  ])('of %j is none', (text) => {
    expect(epochDay(text)).toBeNaN();
  });

  test('of 29 February is one in a leap year only', () => {
    expect([2000, 2024, 2100].map((year) => Number.isNaN(epochDay(`${year}-02-29`)))).toEqual([false, false, true]);
  });
});
