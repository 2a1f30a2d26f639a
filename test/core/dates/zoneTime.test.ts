import fc from 'fast-check';
import { getISO } from 'temporal-polyfill/fns/Calendar';
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { fromString, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import { toString } from 'temporal-polyfill/fns/ZonedDateTime';
import { atTime } from '../../../src/core/dates/atTime';
import { inZone } from '../../../src/core/dates/inZone';

const plain = { timeZoneName: 'never', calendarName: 'never', smallestUnit: 'second' } as const;
const zones = [
  'America/Sao_Paulo', // changed at midnight until 2019
  'America/New_York',
  'Europe/Lisbon',
  'America/Santiago',
  'Australia/Lord_Howe', // by half an hour
  'Asia/Kathmandu',
  'Africa/Casablanca', // around Ramadan
  'Pacific/Apia', // left out a day in 2011
  'UTC',
];
const zone = fc.constantFrom(...zones);

test('a moment reads in every zone as Temporal says', () => {
  const moments = fc.integer({ min: Date.parse('1970-01-01'), max: Date.parse('2040-01-01') });
  fc.assert(
    fc.property(moments, zone, (ms, timeZone) => {
      expect(inZone(ms, timeZone)).toBe(toString(toZonedDateTimeISO(fromEpochMilliseconds(ms), timeZone), plain));
    }),
    { numRuns: 1500 },
  );
});

test('a time of a day is the moment that Temporal says, around clock changes as well', () => {
  const days = fc.date({ min: new Date('2010-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  const minutes = fc.integer({ min: 0, max: 1439 });
  const two = (n: number): string => String(n).padStart(2, '0');
  fc.assert(
    fc.property(days, fc.oneof(minutes, fc.integer({ min: 0, max: 240 })), zone, (date, minute, timeZone) => {
      const day = date.toISOString().slice(0, 10);
      const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
      expect(atTime(day, time, timeZone)).toBe(
        toString(toZonedDateTime(fromString(`${day}T${time}`, getISO), timeZone), plain),
      );
    }),
    { numRuns: 1500 },
  );
});

test.each([
  [
    'a time that the clocks skip moves forward',
    '2018-11-04',
    '00:30',
    'America/Sao_Paulo',
    '2018-11-04T01:30:00-02:00',
  ],
  ['a time that comes twice is the first', '2024-11-03', '01:30', 'America/New_York', '2024-11-03T01:30:00-04:00'],
  ['a day that a zone left out moves on', '2011-12-30', '09:00', 'Pacific/Apia', '2011-12-31T09:00:00+14:00'],
])('%s', (_title, day, time, timeZone, expected) => {
  expect(atTime(day, time, timeZone)).toBe(expected);
});

test('an unknown zone, day or time is a RangeError', () => {
  expect(() => inZone(0, 'Mars/Olympus')).toThrow(RangeError);
  expect(() => inZone(NaN, 'UTC')).toThrow(RangeError);
  expect(() => atTime('2024-02-30', '09:00', 'UTC')).toThrow(RangeError);
  expect(() => atTime('2024-02-28', '24:00', 'UTC')).toThrow(RangeError);
});
