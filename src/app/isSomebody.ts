import type { History } from '../core/ledger/History';

/** Whether anything in a history is about the person: a message, a touch, a note, a plan, a stop. Acts on what is not there are nobody's. */
export function isSomebody({ person, messages, touches, notes, followUps, stop }: History): boolean {
  const met = messages.some((message) => message.people.includes(person));
  return met || touches.length + notes.length + followUps.length > 0 || stop !== null;
}
