import 'fake-indexeddb/auto';
import { indexedDbStores, type Stores } from '../../../src/stores/indexeddb/indexedDbStores';
import { declareLaws } from '../../contracts/declareLaws';
import { ledgerStoreLaws } from '../../contracts/ledgerStore';
import { settingsStoreLaws } from '../../contracts/settingsStore';

let databases = 0;
/** Opens the same new database as often as asked, and closes all of it. */
function fresh(): { open: () => Stores; close: () => Promise<void> } {
  const name = `test-${(databases += 1)}`;
  const opened: Stores[] = [];
  return {
    open: () => {
      const stores = indexedDbStores(name);
      opened.push(stores);
      return stores;
    },
    close: async () => void (await Promise.all(opened.map((stores) => stores.close()))),
  };
}

describe('the ledger in IndexedDB keeps the laws of the port', () => {
  declareLaws(
    ledgerStoreLaws(async () => {
      const { open, close } = fresh();
      return { store: open().ledger, otherPane: open().ledger, reload: async () => open().ledger, close };
    }),
  );
});

describe('settings in IndexedDB keep the laws of the port', () => {
  declareLaws(
    settingsStoreLaws(async () => {
      const { open, close } = fresh();
      return { store: open().settings, reload: async () => open().settings, close };
    }),
  );
});
