import type { SqlStores, UserStores } from '../../../src/stores/sql/openSqlStores';
import { declareLaws } from '../../contracts/declareLaws';
import { dueIndexLaws } from '../../contracts/dueIndex';
import { ledgerStoreLaws } from '../../contracts/ledgerStore';
import { onceStoreLaws } from '../../contracts/onceStore';
import { settingsStoreLaws } from '../../contracts/settingsStore';
import { eachDatabase } from './support/eachDatabase';

const ana = (stores: SqlStores): UserStores => stores.forUser('ana');

eachDatabase((fresh) => {
  describe('the ledger keeps the laws of the port', () => {
    declareLaws(
      ledgerStoreLaws(async () => {
        const { open, close } = await fresh();
        const stores = open();
        const [store, otherPane] = [ana(stores).ledger, ana(stores).ledger];
        return { store, otherPane, reload: async () => ana(open()).ledger, close };
      }),
    );
  });

  describe('the rows of Today keep the laws of the port', () => {
    declareLaws(
      dueIndexLaws(async () => {
        const { open, close } = await fresh();
        // One server decides while another one records.
        return { due: ana(open()).due, ledger: ana(open()).ledger, close };
      }),
    );
  });

  describe('settings keep the laws of the port', () => {
    declareLaws(
      settingsStoreLaws(async () => {
        const { open, close } = await fresh();
        return { store: ana(open()).settings, reload: async () => ana(open()).settings, close };
      }),
    );
  });

  describe('acts keep the laws of the port', () => {
    declareLaws(
      onceStoreLaws(async () => {
        const { open, close } = await fresh();
        const [store, otherServer] = [ana(open()).once, ana(open()).once];
        return { store, otherServer, reload: async () => ana(open()).once, close };
      }),
    );
  });
});
