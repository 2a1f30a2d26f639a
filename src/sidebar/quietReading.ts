import type { LedgerStore } from '../core/ports/LedgerStore';

/** A ledger for one reading or act; what it records until `finish` is its own and no reason to read again. */
export interface Quiet {
  readonly ledger: LedgerStore;
  finish(): void;
}

/**
 * Tells what the pane itself records while it reads from what others record: another pane, or mail that was found later. `changed` hears of
 * every change, and whether it was the pane's own. Rests on a store telling its listeners once for an append, before the append is done.
 */
export function quietReading(
  ledger: LedgerStore,
  changed: (own: boolean) => void,
): { readonly stop: () => void; begin(): Quiet } {
  let appending = 0;
  let heard = 0;
  let own = 0;
  const settle = (): void => {
    if (appending > 0 || heard === 0) return;
    const others = heard - own;
    heard = 0;
    own = 0;
    changed(others <= 0);
  };
  return {
    stop: ledger.watch(() => {
      heard++;
      settle();
    }),
    begin: () => {
      let open = true;
      return {
        ledger: {
          ...ledger,
          append: async (events) => {
            if (!open) return ledger.append(events);
            appending++;
            try {
              const stored = await ledger.append(events);
              if (stored.ok && stored.value.length > 0) own++;
              return stored;
            } finally {
              appending--;
              settle();
              if (appending === 0) own = 0;
            }
          },
        },
        finish: () => {
          open = false;
        },
      };
    },
  };
}
