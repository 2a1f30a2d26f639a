import type { History } from '../core/ledger/History';
import { refuse } from './refuse';

/** The refusal that a stop demands, with its date and the sentence it rests on. */
export function stopRefusal(stop: NonNullable<History['stop']>): ReturnType<typeof refuse> {
  return refuse('stopped', { at: stop.at, quote: stop.quote, messageId: stop.messageId });
}
