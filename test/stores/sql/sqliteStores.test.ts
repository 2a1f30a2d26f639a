import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlStores, type SqlStores } from '../../../src/stores/sql/openSqlStores';
import { declareLaws } from '../../contracts/declareLaws';
import { ledgerStoreLaws } from '../../contracts/ledgerStore';
import { onceStoreLaws } from '../../contracts/onceStore';
import { settingsStoreLaws } from '../../contracts/settingsStore';

/** Opens the same new file as often as asked, and takes all of it away. */
function fresh(): { open: () => SqlStores; close: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'retorno-sql-'));
  const opened: SqlStores[] = [];
  return {
    open: () => {
      const stores = openSqlStores({ path: join(folder, 'made', 'retorno.db') });
      opened.push(stores);
      return stores;
    },
    close: async () => {
      await Promise.all(opened.map((stores) => stores.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

describe('the ledger in SQLite keeps the laws of the port', () => {
  declareLaws(
    ledgerStoreLaws(async () => {
      const { open, close } = fresh();
      const stores = open();
      const of = (each: SqlStores) => each.forUser('ana').ledger;
      return { store: of(stores), otherPane: of(stores), reload: async () => of(open()), close };
    }),
  );
});

describe('settings in SQLite keep the laws of the port', () => {
  declareLaws(
    settingsStoreLaws(async () => {
      const { open, close } = fresh();
      const of = (each: SqlStores) => each.forUser('ana').settings;
      return { store: of(open()), reload: async () => of(open()), close };
    }),
  );
});

describe('acts in SQLite keep the laws of the port', () => {
  declareLaws(
    onceStoreLaws(async () => {
      const { open, close } = fresh();
      const of = (each: SqlStores) => each.forUser('ana').once;
      return { store: of(open()), otherServer: of(open()), reload: async () => of(open()), close };
    }),
  );
});
