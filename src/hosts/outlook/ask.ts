import type { Outcome } from '../../core/ports/Failure';
import { failureOf, failureOfThrown } from './failureOf';

/**
 * The library gives up after 65 s and then forgets the callback: without a time-out of ours a button would be dead. Just
 * under the two seconds after which the text goes to the clipboard, so that nothing opens behind that message.
 */
export const ACT_MS = 1_900;
/** Reading may be slow on a bad line; the pane shows that it is at work meanwhile. */
export const READ_MS = 10_000;

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** Makes one call of office.js a promise that always settles within `ms`: the value, or a failure of the closed list. Never rejects. */
export function ask<T>(ms: number, run: (callback: Callback<T>) => void): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, failure: 'timeout' }), ms);
    const settle = (outcome: Outcome<T>): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    try {
      run(({ status, value, error }) =>
        settle(
          status === Office.AsyncResultStatus.Succeeded
            ? { ok: true, value }
            : { ok: false, failure: failureOf(error.code) },
        ),
      );
    } catch (error) {
      settle({ ok: false, failure: failureOfThrown(error) });
    }
  });
}
