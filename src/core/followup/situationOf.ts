import { dayOf } from '../dates/dayOf';
import type { History } from '../ledger/History';
import type { Situation, StepInput } from './Situation';
import { turnsOf, type Turn } from './turnsOf';

const DAY = 86_400_000;

type Counted = Pick<Situation, 'turns' | 'touches' | 'attempts' | 'lastTouch' | 'lastTheirs' | 'unanswered'>;
const counted = new WeakMap<History, Map<string, Counted>>();

/** What a history adds up to in a zone; counted once for each history object. */
export function situationOf(input: Omit<StepInput, 'contact' | 'threadKey'>, phones: readonly string[]): Situation {
  const { history, cadence, calendar, now, open } = input;
  return { history, cadence, calendar, now, open, phones, ...countOnce(history, calendar.timeZone) };
}

/** The same for any view of a history that needs turns and touches only. */
export function countOnce(history: History, zone: string): Counted {
  let byZone = counted.get(history);
  if (!byZone) counted.set(history, (byZone = new Map<string, Counted>()));
  let found = byZone.get(zone);
  if (!found) byZone.set(zone, (found = count(history, zone)));
  return found;
}

/**
 * Touches in a row, on the same channel and day, are one: the forgotten attachment is no second attempt. An answer in between makes
 * them two, a call beside an e-mail too.
 */
function count(history: History, zone: string): Counted {
  const turns = turnsOf(history);
  const touches: Turn[] = [];
  let attempts = 0;
  let row: Turn[] = [];
  for (const turn of turns) {
    if (turn.by !== 'me') {
      if (turn.by === 'them') attempts = 0;
      row = [];
      continue;
    }
    if (!row.some((one) => sameTouch(one, turn, zone))) {
      touches.push(turn);
      attempts++;
    }
    row.push(turn);
  }
  const lastTouch = turns.findLast((turn) => turn.by === 'me') ?? null;
  return {
    turns,
    touches,
    attempts,
    lastTouch,
    lastTheirs: turns.findLast((turn) => turn.by === 'them') ?? null,
    unanswered: lastTouch ? turns.slice(turns.lastIndexOf(lastTouch) + 1) : turns,
  };
}

function sameTouch(a: Turn, b: Turn, zone: string): boolean {
  const near = b.ms - a.ms < DAY + 3_600_000;
  // A follow-up marked as done is the e-mail or call of that day, where there was one.
  const alike = a.channel === b.channel || a.marked || b.marked;
  return near && alike && dayOf(a.at, zone) === dayOf(b.at, zone);
}
