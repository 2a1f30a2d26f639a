import { getHolidays, type StateCode } from '@brazilian-utils/brazilian-utils';
import { easter as gregorianEaster } from 'date-easter';
import { addDays } from '../../../src/core/dates/addDays';
import { weekday } from '../../../src/core/dates/weekday';
import type { Calendar } from '../../../src/core/followup/Calendar';
import { cityHolidays } from '../../../src/core/followup/cityHolidays.data';
import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';
import { isBusinessDay } from '../../../src/core/followup/isBusinessDay';

// Two sources that have nothing to do with the one of our table (date-holidays): @brazilian-utils/brazilian-utils lists the holidays of
// nation and states by law, date-easter computes Easter, from which the movable stops follow.

const years = Array.from({ length: 12 }, (_, n) => 2024 + n);

function ourDays(calendar: Calendar, year: number): Set<string> {
  const days = new Set<string>();
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    if (weekday(day) <= 5 && !isBusinessDay(day, calendar)) days.add(day);
  }
  return days;
}

const easterOf = (year: number): string => {
  const { month, day } = gregorianEaster(year);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

function theirDays(year: number, types: readonly string[], state?: StateCode): string[] {
  const found = state === undefined ? getHolidays(year) : getHolidays({ year, stateCode: state });
  const days = found.filter(({ type }) => types.includes(type)).map(({ date }) => date.toISOString().slice(0, 10));
  return [...new Set(days)].filter((day) => weekday(day) <= 5).sort();
}

describe('the Brazilian calendar', () => {
  test.each(years)('has in %i the national holidays and optional stops of an independent list', (year) => {
    // Carnival Monday is no holiday of that list; business stops on it all the same (DOMAIN: Default cadence).
    const carnivalMonday = addDays(easterOf(year), -48);
    expect([...ourDays(defaultCalendar, year)].sort()).toEqual(
      [...theirDays(year, ['national', 'optional']), carnivalMonday].sort(),
    );
  });

  test.each(years)('has in %i the movable stops where an independent Easter puts them', (year) => {
    const stops = { goodFriday: -2, carnivalMonday: -48, carnivalTuesday: -47, corpusChristi: 60 };
    const ours = ourDays(defaultCalendar, year);
    for (const [name, days] of Object.entries(stops)) {
      expect([name, ours.has(addDays(easterOf(year), days))]).toEqual([name, true]);
    }
    expect(ours.has(addDays(easterOf(year), -46))).toBe(false);
  });

  // States that both sources read alike. In AC and ES days are moved or follow Easter, which only one of them knows; of RO, TO and a few
  // more one of them lists days that the other leaves out.
  test.each(['AL', 'AM', 'AP', 'BA', 'CE', 'MA', 'MS', 'PA', 'PI', 'RJ', 'RN', 'RR', 'RS', 'SE', 'SP'] as const)(
    'has the state holidays of %s',
    (state) => {
      for (const year of years) {
        const everywhere = ourDays(defaultCalendar, year);
        const own = [...ourDays({ ...defaultCalendar, state }, year)].filter((day) => !everywhere.has(day));
        const national = new Set(theirDays(year, ['national', 'optional']));
        const theirs = theirDays(year, ['state'], state).filter((day) => !national.has(day));
        expect([year, own]).toEqual([year, theirs]);
      }
    },
  );
});

describe('cities', () => {
  test('stop on days of their own, in every year, and only where the city is set', () => {
    const city: Calendar = { ...defaultCalendar, state: 'SP', city: 'SP São Paulo' };
    expect(isBusinessDay('2024-01-25', city)).toBe(false);
    expect(isBusinessDay('2035-01-25', city)).toBe(false);
    expect(isBusinessDay('2024-01-25', { ...city, city: null })).toBe(true);
    expect(isBusinessDay('2024-01-25', { ...city, city: 'SP Nenhures' })).toBe(true);
  });

  test('are named by state and city, with days that exist', () => {
    for (const [city, days] of Object.entries(cityHolidays)) {
      expect(city).toMatch(/^[A-Z]{2} \p{Lu}/u);
      for (const day of days.split(' ')) expect([city, day, weekday(`2028-${day}`) > 0]).toEqual([city, day, true]);
    }
  });
});

describe('bridging days', () => {
  const bridged: Calendar = { ...defaultCalendar, bridges: true };

  test('are the Friday after a holiday on Thursday and the Monday before one on Tuesday', () => {
    expect(isBusinessDay('2024-05-31', bridged)).toBe(false);
    expect(isBusinessDay('2027-09-06', bridged)).toBe(false);
  });

  test('are no other days, and none when they are not asked for', () => {
    expect(isBusinessDay('2024-05-29', bridged)).toBe(true);
    expect(isBusinessDay('2024-06-03', bridged)).toBe(true);
    expect(isBusinessDay('2024-05-31', defaultCalendar)).toBe(true);
  });
});
