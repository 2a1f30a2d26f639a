import type { LedgerEvent } from './LedgerEvent';

/** The version that events are written in now (`EventBase.v`). */
export const eventVersion = 1;

/** Makes an event of the next version out of one of its own; must not change the event given. */
export type Upcaster = (event: LedgerEvent) => LedgerEvent;

/**
 * Every change of the schema that older events do not meet, oldest first: upcaster n makes version n + 1 from version n. Only ever add at the
 * end, with a frozen file of events of the version before (test/core/ledger/upcast.test.ts holds the hash of each). A field that may be
 * absent, and a new type of event, need none.
 */
export const upcasters: readonly Upcaster[] = [];

/** An event as this version reads it, whatever version wrote it. One of a later version stays as it is: what is known of it still counts. */
export function upcast(event: LedgerEvent, steps: readonly Upcaster[] = upcasters): LedgerEvent {
  return steps.slice(Math.max(0, event.v - 1)).reduce((read, step) => step(read), event);
}
