import type { LedgerStore } from '../core/ports/LedgerStore';

/**
 * A ledger that is asked each question once while nothing is recorded through it: for one drawing of a card, in which the contact's history
 * is looked at several times within milliseconds. A failure is not kept. What must see another pane's act asks the ledger itself.
 */
export function ledgerOnce(ledger: LedgerStore): LedgerStore {
  const kept = new Map<string, Promise<{ readonly ok: boolean }>>();
  const once = <T extends { readonly ok: boolean }>(question: string, ask: () => Promise<T>): Promise<T> => {
    const known = kept.get(question) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asked = ask();
    kept.set(question, asked);
    return asked.then((answer) => {
      if (!answer.ok) kept.delete(question);
      return answer;
    });
  };
  const anew = <T>(change: Promise<T>): Promise<T> => change.finally(() => kept.clear());
  return {
    ...ledger,
    eventsOf: (person) => once(`events ${person}`, () => ledger.eventsOf(person)),
    eventsOfEach: (keys) => once(`each ${JSON.stringify(keys)}`, () => ledger.eventsOfEach(keys)),
    erasuresOf: (addresses) => once(`erasures ${JSON.stringify(addresses)}`, () => ledger.erasuresOf(addresses)),
    append: (events) => anew(ledger.append(events)),
    erase: (address, erasure) => anew(ledger.erase(address, erasure)),
  };
}
