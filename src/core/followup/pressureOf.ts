import type { History } from '../ledger/History';
import type { Pressure } from './Pressure';
import { countOnce } from './situationOf';

const DAY = 86_400_000;

/** How many touches of mine a person has had lately, counted as attempts are (one a day and channel), up to `now` (ms). */
export function pressureOf(history: History, now: number, timeZone: string): Pressure {
  const { touches } = countOnce(history, timeZone);
  const within = (days: number): number => touches.filter(({ ms }) => ms <= now && now - ms < days * DAY).length;
  return { week: within(7), month: within(30) };
}
