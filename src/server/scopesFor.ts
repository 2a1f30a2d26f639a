import { missingScopes, type GoogleAct } from '../hosts/gmail/scopes';
import type { Desk } from './Desk';

/** The rights that these acts need and this user has not given; none where Google does not list what was given. */
export function scopesFor({ visit }: Pick<Desk, 'visit'>, acts: readonly GoogleAct[]): readonly string[] {
  return visit.event.authorizedScopes.length === 0 ? [] : missingScopes(acts, visit.event);
}
