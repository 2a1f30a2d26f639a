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
 * A clock that stands at the moment at which this act was first asked for. The ids of what an act records are made of who, what and when, so
 * a double click, a replayed consent and a request whose server died record the same events, and the ledger keeps each once.
 */
export async function actMoment(once: OnceStore, key: string, clock: Clock): Promise<Outcome<ActMoment>> {
  const now = clock.now();
  const first = await once.finish(`act ${key}`, String(now));
  if (!first.ok) return first;
  const moment = Number(first.value);
  return { ok: true, value: { clock: { ...clock, now: () => moment }, again: moment !== now } };
}
