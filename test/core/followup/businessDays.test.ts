import Holidays from 'date-holidays';
import { addDays } from '../../../src/core/dates/addDays';
import { weekday } from '../../../src/core/dates/weekday';
import { addBusinessDays } from '../../../src/core/followup/addBusinessDays';
import { businessDaysBetween } from '../../../src/core/followup/businessDaysBetween';
import type { Calendar } from '../../../src/core/followup/Calendar';
import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';
import { isBusinessDay } from '../../../src/core/followup/isBusinessDay';
import { nearestBusinessDay } from '../../../src/core/followup/nearestBusinessDay';

const br = defaultCalendar;
const inState = (state: string): Calendar => ({ ...br, state });

/** Weekday holidays of a year by the library, 2024 to 2035. */
function libraryDays(country: string, region: string | null, types: readonly string[], year: number): Set<string> {
  const library = region === null ? new Holidays(country) : new Holidays(country, region);
  const days = library.getHolidays(year).filter(({ type }) => types.includes(type));
  return new Set(days.map(({ date }) => date.slice(0, 10)).filter((day) => weekday(day) <= 5));
}

function ourDays(calendar: Calendar, year: number): Set<string> {
  const days = new Set<string>();
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    if (weekday(day) <= 5 && !isBusinessDay(day, calendar)) days.add(day);
  }
  return days;
}

const years = Array.from({ length: 12 }, (_, n) => 2024 + n);

describe('business days', () => {
  test.each(years)('know the same Brazilian holidays of %i as an independent library', (year) => {
    expect([...ourDays(br, year)].sort()).toEqual([...libraryDays('BR', null, ['public', 'bank'], year)].sort());
  });

  test.each(['AC', 'BA', 'ES', 'PE', 'RJ', 'RS', 'SC', 'SP', 'TO'])('know the holidays of the state %s', (state) => {
    for (const year of years) {
      const both = [...libraryDays('BR', state, ['public', 'bank'], year), ...ourDays(br, year)];
      expect([...ourDays(inState(state), year)].sort()).toEqual([...new Set(both)].sort());
    }
  });

  test.each([
    ['PT', null],
    ['ES', null],
    ['US', null],
    ['AR', null],
    ['CL', null],
    ['CO', null],
    ['MX', null],
    ['UY', null],
    ['PE', null],
    ['GB', 'ENG'],
  ] as const)('know the holidays of %s', (country, region) => {
    for (const year of years) {
      const ours = [...ourDays({ ...br, country }, year)].sort();
      expect(ours).toEqual([...libraryDays(country, region, ['public'], year)].sort());
    }
  });

  test('stop at Carnival Monday and Tuesday and at Corpus Christi, and go on at Ash Wednesday', () => {
    expect(['2025-03-03', '2025-03-04', '2025-06-19'].map((day) => isBusinessDay(day, br))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isBusinessDay('2025-03-05', br)).toBe(true);
  });

  test('keep Black Consciousness Day in every state since it is national', () => {
    expect(isBusinessDay('2024-11-20', inState('SP'))).toBe(false);
    expect(isBusinessDay('2023-11-20', inState('RS'))).toBe(true);
    expect(isBusinessDay('2023-11-20', inState('RJ'))).toBe(false);
  });

  test('count by rules in years that the table does not list', () => {
    expect(isBusinessDay('2040-04-20', br)).toBe(true);
    expect(isBusinessDay('2040-03-30', br)).toBe(false);
  });

  test('leave out the days off of the user', () => {
    expect(isBusinessDay('2024-08-14', { ...br, daysOff: ['2024-08-14'] })).toBe(false);
  });

  test('are none for what is no day, and none but weekends are free in a country without a table', () => {
    expect(isBusinessDay('14/08/2024', br)).toBe(false);
    expect(ourDays({ ...br, country: 'JP' }, 2024).size).toBe(0);
  });
});

describe('adding business days', () => {
  test.each([
    ['gives the Monday when 1 is added on the Saturday', '2024-08-17', 1, '2024-08-19'],
    ['gives the Monday when 1 is added on the Friday', '2024-08-16', 1, '2024-08-19'],
    ['steps over a holiday', '2024-11-14', 1, '2024-11-18'],
    ['gives the day itself for 0 on a business day', '2024-08-14', 0, '2024-08-14'],
    ['gives the next business day for 0 on a Sunday', '2024-08-18', 0, '2024-08-19'],
    ['goes back over the weekend', '2024-08-19', -1, '2024-08-16'],
    ['crosses the year', '2024-12-31', 2, '2025-01-03'],
  ] as const)('%s', (_title, day, n, expected) => {
    expect(addBusinessDays(day, n, br)).toBe(expected);
  });

  test('is undone by counting them', () => {
    for (let n = 1; n <= 60; n++) {
      expect(businessDaysBetween('2024-12-20', addBusinessDays('2024-12-20', n, br), br)).toBe(n);
    }
  });

  test('counts nothing backwards, nor for what is no day', () => {
    expect(businessDaysBetween('2024-08-14', '2024-08-13', br)).toBe(0);
    expect(businessDaysBetween('', '2024-08-13', br)).toBe(0);
  });

  test('ends even where the user is always off', () => {
    const never = Array.from({ length: 500 }, (_, n) => addDays('2024-08-01', n));
    expect(nearestBusinessDay('2024-08-01', { ...br, daysOff: never })).toBe('2024-08-01');
  });
});
