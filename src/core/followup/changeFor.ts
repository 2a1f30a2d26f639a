import type { Change } from './NextStep';
import type { Situation } from './Situation';

/** From this follow-up on the approach changes instead of repeating (DOMAIN: practice 8). */
const CHANGES_FROM = 3;

/**
 * What must be different in a follow-up of this number: first another channel, where nothing but e-mail was tried and the contact has said
 * no wish; after another channel other content; then a new proposal. Null before the third.
 */
export function changeFor(s: Situation, number: number): Change | null {
  if (number < CHANGES_FROM) return null;
  if (number > CHANGES_FROM) return { kind: 'proposal', channel: null };
  const since = s.lastTheirs?.ms ?? -Infinity;
  const tried = s.touches.some(({ ms, channel }) => ms > since && channel !== 'email');
  if (tried || s.history.preferredChannel !== null) return { kind: 'content', channel: null };
  return { kind: 'channel', channel: s.phones.length > 0 ? 'whatsapp' : null };
}
