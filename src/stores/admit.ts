import type { LedgerEvent } from '../core/ledger/LedgerEvent';
import type { Erasure } from '../core/ports/LedgerStore';
import { instant } from './inOrder';
import { sha256 } from './sha256';
import { withoutPerson } from './withoutPerson';

/** Under which name an erased address is remembered: nothing of the address can be read from it. */
export function digestOf(address: string): string {
  return sha256(address.toLowerCase());
}

/**
 * The part of an event that may be stored, given who was erased (by digest): without the people who were erased at or after it
 * happened; null when nothing of it may come back.
 */
export function admit(event: LedgerEvent, erasures: ReadonlyMap<string, Erasure>): LedgerEvent | null {
  let rest: LedgerEvent | null = event;
  for (const key of erasures.size === 0 ? [] : event.people) {
    const erasure = key.startsWith('@') ? undefined : erasures.get(digestOf(key));
    if (rest && erasure && instant(event.at) <= instant(erasure.at)) rest = withoutPerson(rest, key);
  }
  return rest;
}

/** The erasures of those addresses that were erased. */
export function erasedAmong(
  addresses: readonly string[],
  erasures: ReadonlyMap<string, Erasure>,
): ReadonlyMap<string, Erasure> {
  const found = new Map<string, Erasure>();
  for (const address of erasures.size === 0 ? [] : addresses) {
    const erasure = erasures.get(digestOf(address));
    if (erasure) found.set(address, erasure);
  }
  return found;
}
