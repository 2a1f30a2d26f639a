import type { PromiseKept } from '../core/ledger/LedgerEvent';
import type { Evidence } from '../core/followup/NextStep';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { record } from './record';

/** Says that a promise (the sentence and its message) is kept. Saying it again changes nothing. */
export function keepPromise(ports: Ports, person: string, promise: Evidence): Promise<Outcome<PromiseKept>> {
  const { messageId, quote } = promise;
  return record(ports, person, (base, ms) => ({
    ...base,
    type: 'promise-kept',
    id: `kept:${messageId}:${quote}:${ms}`,
    messageId,
    quote,
  }));
}
