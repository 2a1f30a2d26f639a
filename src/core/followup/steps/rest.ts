import { isCourtesy, saysThanks } from '../courtesy';
import { decided, type Decision } from '../Decision';
import { holdOf } from '../holdsOf';
import type { ReasonCode } from '../NextStep';
import { numberOf } from '../numberOf';
import type { Situation } from '../Situation';
import { standingOf } from '../standingOf';
import { afterSale } from './afterSale';
import { affiliateMonth } from './affiliateMonth';

/**
 * Nothing is open: nobody wrote yet, goodbye was said, or the exchange ended well. Customers and affiliates, whose conversations go
 * on after a sale, have their next date also then and where a lead's cadence would press them for an answer to nothing.
 */
export function rest(s: Situation): Decision | null {
  if (s.turns.length === 0) return none(s, 'nothing-open', null);
  const over = numberOf(s) > s.cadence.intervals.length || saidGoodbye(s);
  if (over) return none(s, 'goodbye-sent', s.lastTouch?.at ?? null);
  if (holdOf(s)) return null;
  const well = endedWell(s);
  const later = well || expectsNothing(s) ? (afterSale(s) ?? affiliateMonth(s)) : null;
  return later ?? (well ? none(s, 'ended-well', s.turns.at(-1)?.at ?? null) : null);
}

function none(s: Situation, code: ReasonCode, since: string | null): Decision {
  return decided(s, {
    action: 'none',
    due: null,
    template: null,
    code,
    unless: code === 'nothing-open' ? null : 'they-write-first',
    waitingOn: 'nobody',
    since,
  });
}

/** A goodbye was inserted and a message sent within a day of it, and they have not written since. */
function saidGoodbye(s: Situation): boolean {
  const { lastTouch, lastTheirs } = s;
  if (!lastTouch || (lastTheirs && lastTheirs.ms > lastTouch.ms)) return false;
  return s.history.drafts.some(({ template, at }) => template === 'goodbye' && sentWith(lastTouch, at));
}

/**
 * Their last words are thanks or an "ok" and no question of mine is left without an answer; or mine are, in return to theirs; or
 * they named somebody else and I have answered that.
 */
function endedWell(s: Situation): boolean {
  const last = s.turns.at(-1);
  if (!last?.message) return false;
  if (last.by === 'them') {
    if (last.message.signals.some(({ kind }) => kind === 'listless')) return false;
    return isCourtesy(last.message.text) && !asksSomething(s);
  }
  if (last.by === 'colleague' || s.attempts > 1 || !s.lastTheirs) return false;
  const named = standingOf(s, ['wrong-person', 'left-company'])?.signal.person;
  return Boolean(named) || isCourtesy(last.message.text);
}

/**
 * Nobody owes an answer: an affiliate is written to by the month, and what I wrote last asks nothing, or asks only how things go, as
 * thanks and after-sale messages do.
 */
function expectsNothing(s: Situation): boolean {
  const mine = s.lastTouch;
  if (s.history.segment === 'affiliate' || !asksSomething(s) || saysThanks(mine?.message?.text ?? '')) return true;
  return s.history.drafts.some(({ template, at }) => /^(thank-you|after-sale)/.test(template) && sentWith(mine, at));
}

/** Whether a touch came within a day of a draft, and so is taken for it. */
function sentWith(touch: Situation['lastTouch'], draftAt: string): boolean {
  const later = (touch?.ms ?? NaN) - Date.parse(draftAt);
  return later >= 0 && later < 86_400_000;
}

/** Whether my last message has a question that waits for their answer. */
function asksSomething(s: Situation): boolean {
  const mine = s.lastTouch?.message;
  return mine?.details.some(({ by, kind }) => by === 'me' && kind === 'question') ?? false;
}
