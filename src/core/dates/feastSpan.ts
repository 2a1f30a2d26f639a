import type { Feast } from '../language/DateLanguage';
import type { Day } from './Day';
import { addDays } from './addDays';
import { makeDay } from './addMonths';
import { easter } from './easter';
import { weekday } from './weekday';

/**
 * First and last day of a feast in a year. Carnival is Saturday to Shrove Tuesday, so that the day after is Ash Wednesday, from
 * which business runs again (DOMAIN: What a next step is).
 */
export function feastSpan(feast: Feast, year: number): readonly [Day, Day] {
  const sunday = easter(year);
  switch (feast) {
    case 'carnival':
      return [addDays(sunday, -50), addDays(sunday, -47)];
    case 'holy-week':
      return [addDays(sunday, -6), sunday];
    case 'easter':
      return [sunday, sunday];
    case 'corpus-christi':
      return [addDays(sunday, 60), addDays(sunday, 60)];
    case 'christmas':
      return [makeDay(year, 12, 25), makeDay(year, 12, 25)];
    case 'new-year':
      return [makeDay(year, 1, 1), makeDay(year, 1, 1)];
    case 'year-end':
      return [makeDay(year - 1, 12, 24), makeDay(year, 1, 1)];
    case 'epiphany':
      return [makeDay(year, 1, 6), makeDay(year, 1, 6)];
    case 'thanksgiving':
    case 'black-friday': {
      const first = weekday(makeDay(year, 11, 1));
      const thursday = makeDay(year, 11, 1 + ((4 - first + 7) % 7) + 21);
      const day = feast === 'thanksgiving' ? thursday : addDays(thursday, 1);
      return [day, day];
    }
  }
}
