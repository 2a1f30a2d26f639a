import type { FollowUp } from '../ledger/History';
import type { Situation } from './Situation';

/** Follow-ups that the user skipped since the contact's last words. */
export function skippedOf(s: Situation): FollowUp[] {
  const since = s.lastTheirs?.ms ?? -Infinity;
  return s.history.followUps.filter(
    ({ state, closedAt }) => state === 'skipped' && closedAt !== null && Date.parse(closedAt) > since,
  );
}

/** The number of the follow-up that comes next: unanswered touches, and follow-ups that the user let pass, which do not come back. */
export function numberOf(s: Situation): number {
  return s.attempts + skippedOf(s).length;
}
