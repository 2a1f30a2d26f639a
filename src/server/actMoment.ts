import { createHash } from 'node:crypto';
import type { Clock } from '../core/ports/Clock';
import type { Outcome } from '../core/ports/Failure';
import type { OnceStore } from '../core/ports/OnceStore';

/** When an act was first asked for. */
export interface ActMoment {
  readonly clock: Clock;
  /** It was asked for before: what it records is recorded already, or is recorded now under the same ids. */
  readonly again: boolean;
}

/**
 * A clock that stands at the moment at which this act was first asked for; `parts`: what makes it this one. The ids of what an act records are
 * made of who, what and when, so a double click, a replayed consent and a request whose server died record the same events, and the ledger
 * keeps each once.
 */
export async function actMoment(once: OnceStore, parts: readonly unknown[], clock: Clock): Promise<Outcome<ActMoment>> {
  const now = clock.now();
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  const claim = await once.claim(`act ${key}`, new Date(now).toISOString(), Infinity);
  if (!claim.ok) return claim;
  const moment = claim.value.state === 'begun' ? Date.parse(claim.value.at) : now;
  return { ok: true, value: { clock: { ...clock, now: () => moment }, again: claim.value.state !== 'new' } };
}
