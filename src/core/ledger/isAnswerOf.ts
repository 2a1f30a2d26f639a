import type { MessageEvent } from './LedgerEvent';

/** Whether this person really wrote this: no automatic reply, no bounce, no list mail, not somebody else's words (DOMAIN: When to stop). */
export function isAnswerOf(message: MessageEvent, person: string): boolean {
  return message.direction === 'received' && message.auto === null && message.from.address === person;
}
