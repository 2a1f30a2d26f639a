import type { Stopped } from '../core/ledger/LedgerEvent';
import type { Erasure } from '../core/ports/LedgerStore';

/** The wish not to be contacted of an erased person, as an event of the moment of the erasure; empty for anybody else. */
export function stopOfErased(person: string, erasures: ReadonlyMap<string, Erasure>): Stopped[] {
  const erasure = erasures.get(person);
  if (!erasure?.stopped) return [];
  const base = { v: 1, at: erasure.at, zone: 'UTC', actor: 'user', people: [person] } as const;
  return [{ ...base, type: 'stopped', id: `erased:${person}`, quote: null, messageId: null }];
}
