import { msOf } from '../dates/msOf';
import type { History } from './History';
import type { EventBase, MessageEvent, TouchNoted } from './LedgerEvent';
import { isAnswerOf } from './isAnswerOf';
import { momentsOf } from './momentsOf';
import { companyKeyOf, isColleagueAnswer, worksAt } from './isColleagueAnswer';

/**
 * Somebody of the same company who answered in place of this person: a colleague who wrote after my last touch to the person and
 * after the person's own last words, or the person themself, when my message had gone to a colleague only. Null once the
 * user has decided, or when neither happened. `messages` are all of the company and the person, oldest first.
 */
export function colleagueOf(
  person: string,
  messages: readonly MessageEvent[],
  touches: readonly TouchNoted[],
  resumed: readonly EventBase[],
): History['colleague'] {
  const moments = momentsOf(messages);
  const mine = (one: MessageEvent | TouchNoted): boolean => one.direction === 'sent' && one.people.includes(person);
  const touched = Math.max(latest(touches.filter(mine)), moments[messages.findLastIndex(mine)] ?? -Infinity);
  const own = messages.findLast((message) => isAnswerOf(message, person));
  const since = Math.max(touched, own ? msOf(own.at) : -Infinity, latest(resumed));
  const found =
    (touched > -Infinity &&
      messages.findLast((message, n) => (moments[n] ?? NaN) > since && isColleagueAnswer(message, person))) ||
    (own && msOf(own.at) > latest(resumed) && isInPlaceOfAnother(own, person, messages) ? own : null);
  return found && found.from.address !== null
    ? { at: found.at, name: found.from.name, address: found.from.address }
    : null;
}

/** Whether the person's last words answer a message of mine that named only a colleague among its recipients. */
function isInPlaceOfAnother(own: MessageEvent, person: string, messages: readonly MessageEvent[]): boolean {
  const index = messages.indexOf(own);
  const asked = messages.slice(0, index).findLast((message) => message.direction === 'sent');
  const answered = messages.slice(index).some((message) => message.direction === 'sent');
  const company = companyKeyOf(person, own.people);
  if (!asked || answered || company === undefined || asked.thread !== own.thread) return false;
  const to = asked.to.flatMap(({ address }) => address ?? []);
  return !to.includes(person) && to.some((address) => worksAt(address, company));
}

function latest(events: readonly { readonly at: string }[]): number {
  return Math.max(...events.map(({ at }) => msOf(at)), -Infinity);
}
