import type { DueIndex } from '../../core/ports/DueIndex';
import type { LedgerStore } from '../../core/ports/LedgerStore';
import type { SettingsStore } from '../../core/ports/SettingsStore';
import { connect } from './connect';
import { dueOnDemand } from './dueOnDemand';
import { indexedDbLedger } from './indexedDbLedger';
import { indexedDbSettings } from './indexedDbSettings';
import { panes } from './panes';

export interface Stores {
  readonly ledger: LedgerStore;
  readonly due: DueIndex;
  readonly settings: SettingsStore;
  close(): Promise<void>;
}

/** Ledger and settings in one IndexedDB database of the browser; `name` keeps the demo's data and the add-in's apart. */
export function indexedDbStores(name: string): Stores {
  const connection = connect(name);
  const ledgerPanes = panes(`${name}/ledger`);
  const settingsPanes = panes(`${name}/settings`);
  return {
    ledger: indexedDbLedger(connection, ledgerPanes),
    due: dueOnDemand(connection),
    settings: indexedDbSettings(connection, settingsPanes),
    close: async () => {
      ledgerPanes.close();
      settingsPanes.close();
      await connection.close();
    },
  };
}
