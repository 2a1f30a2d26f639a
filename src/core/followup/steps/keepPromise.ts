import { epochDay } from '../../dates/epochDay';
import { msOf } from '../../dates/msOf';
import type { Day } from '../../dates/Day';
import type { Detail } from '../../details/Detail';
import type { MessageEvent } from '../../ledger/LedgerEvent';
import { answerDue } from '../answerDue';
import { decided, type Decision } from '../Decision';
import { firstWords } from '../firstWords';
import { nearestBusinessDay } from '../nearestBusinessDay';
import { openingOf } from '../openingOf';
import type { Situation } from '../Situation';
import type { Turn } from '../turnsOf';

const DAY = 86_400_000;
const LAPSES_AFTER = 30 * DAY;

interface Promised {
  readonly turn: Turn;
  readonly detail: Detail;
  readonly due: string;
  readonly ms: number;
}

/**
 * I promised something that is not done yet, the one that is due first. Due at the opening of the promised day, or of the business day
 * before; a promise without a day counts until I write again, and is due as an answer would be (practice 2: within 24 hours).
 */
export function keepPromise(s: Situation): Decision | null {
  let first: Promised | null = null;
  for (const turn of s.turns) {
    if (turn.by !== 'me' || !turn.message) continue;
    for (const promised of promisesIn(s, turn, turn.message)) {
      if (first === null || promised.ms < first.ms) first = promised;
    }
  }
  if (!first) return null;
  const { turn, detail, due } = first;
  return decided(s, {
    action: 'keep-promise',
    due,
    template: 'keep-promise',
    code: 'promised',
    params: { date: detail.date, promisedOn: turn.at },
    evidence: turn.message ? [{ messageId: turn.message.messageId, quote: detail.quote }] : [],
    unless: 'i-keep-it',
    waitingOn: 'me',
    since: turn.at,
  });
}

function promisesIn(s: Situation, turn: Turn, message: MessageEvent): readonly Promised[] {
  const said = message.details.some(({ kind, by }) => kind === 'promise' && by === 'me');
  const details = said ? message.details : drafted(s, turn, message);
  if (details.length === 0) return [];
  const open = said ? s.open.get(message.id) : undefined;
  return details.flatMap((detail, index) => {
    if (detail.kind !== 'promise' || detail.by !== 'me' || open?.[index] === false) return [];
    if (detail.date === null && s.lastTouch !== null && s.lastTouch.ms > turn.ms) return [];
    if (detail.date !== null && longOver(s, detail.date)) return [];
    const due =
      detail.date === null
        ? answerDue(turn.ms, s.calendar)
        : openingOf(nearestBusinessDay(detail.date, s.calendar, -1), s.calendar);
    const ms = msOf(due);
    return lapsed(s, ms) ? [] : [{ turn, detail, due, ms }];
  });
}

/** What a draft promised that I sent within a day of it, where the reader found no promise in the words that I sent. */
function drafted(s: Situation, { ms }: Turn, message: MessageEvent): readonly Detail[] {
  if (s.lastTouch?.message !== message) return [];
  const draft = s.history.drafts.findLast(({ at }) => ms >= msOf(at) && ms - msOf(at) < DAY);
  const date = draft?.promised ?? null;
  if (date === null) return [];
  const quote = firstWords(message.text);
  if (s.history.kept.some((kept) => kept.messageId === message.messageId && kept.quote === quote)) return [];
  return [{ kind: 'promise', by: 'me', quote, topic: null, date, amount: null, objection: null }];
}

/** The same, told without the calendar: what is due is due within days of its date, and most old promises are long over. */
function longOver({ now, lastTouch, lastTheirs }: Situation, day: Day): boolean {
  const latest = epochDay(day) * DAY + 3 * DAY;
  if (!(now - latest > LAPSES_AFTER) || !lastTouch || !lastTheirs) return false;
  return lastTheirs.ms > latest && lastTouch.ms > lastTheirs.ms;
}

/** A month after its day, when they have written since and I have answered that, the conversation has gone on without it. */
function lapsed(s: Situation, due: number): boolean {
  if (s.now - due < LAPSES_AFTER) return false;
  const theirs = s.turns.find(({ by, ms }) => by === 'them' && ms > due);
  return theirs !== undefined && s.lastTouch !== null && s.lastTouch.ms > theirs.ms;
}
