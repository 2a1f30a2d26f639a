import type { Clock } from '../core/ports/Clock';
import type { Outcome } from '../core/ports/Failure';

/** The outcome of a call, or `timeout` when it is not there after `ms` milliseconds; a call that rejects is `broken`. The call itself goes on. */
export function withTimeout<T>(clock: Clock, ms: number, call: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const late = clock.wait(ms).then((): Outcome<T> => ({ ok: false, failure: 'timeout' }));
  const answered = call().catch((): Outcome<T> => ({ ok: false, failure: 'broken' }));
  return Promise.race([answered, late]);
}
