import type { Outcome } from '../../core/ports/Failure';
import type { Deadline } from './Deadline';
import { faultOf, type GoogleFault } from './failureOf';

/** The longest that one try may take, in ms: Google answers such calls in tens to hundreds of milliseconds. */
const TRY_MS = 8_000;
const MOST_TRIES = 4;
const FIRST_WAIT_MS = 200;
/** Below this no try is worth beginning. */
const LEAST_MS = 50;

/** What a call may be told. */
export interface CallOptions {
  /** Making the call twice does the same as once: then it is made again also where nobody knows whether the first one arrived. */
  readonly repeatable: boolean;
}

/** An outcome that keeps the status beside the failure, for callers who can do something else instead. */
export type Called<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & GoogleFault);

/**
 * Makes a call of Google's client within the deadline, with tries anew where that can help: `run` gets the milliseconds for this try.
 * Waits as long as Google's Retry-After asks, else 200 ms doubled each time, a little by chance so that not everybody comes back
 * at once; where that does not fit into the deadline, the failure is told now. Never rejects.
 */
export async function callGoogle<T>(
  deadline: Deadline,
  { repeatable }: CallOptions,
  run: (timeout: number) => Promise<{ readonly data: T }>,
): Promise<Called<T>> {
  let fault: GoogleFault = { failure: 'timeout', status: null, retryAfter: null };
  for (let tries = 1; ; tries++) {
    const timeout = Math.min(TRY_MS, deadline.left());
    if (timeout < LEAST_MS) return { ok: false, ...fault };
    try {
      return { ok: true, value: (await run(Math.round(timeout))).data };
    } catch (error) {
      fault = faultOf(error);
      const wait = fault.retryAfter ?? FIRST_WAIT_MS * 2 ** (tries - 1) * (1 + Math.random() / 4);
      if (tries >= MOST_TRIES || !mayHelp(fault, repeatable) || wait + LEAST_MS > deadline.left())
        return { ok: false, ...fault };
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** A call that was turned away at the door can always be made again; one that may have arrived only when it is repeatable. */
function mayHelp({ failure, status }: GoogleFault, repeatable: boolean): boolean {
  if (failure === 'throttled') return true;
  return repeatable && (status === null || status >= 500 || status === 408);
}

/** The same without the status, for the ports. */
export function outcomeOf<T>(called: Called<T>): Outcome<T> {
  return called.ok ? called : { ok: false, failure: called.failure };
}
