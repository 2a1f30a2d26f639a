import { openSqlStores, type SqlStores } from '../../../src/stores/sql/openSqlStores';
import { declareLaws } from '../../contracts/declareLaws';
import { ledgerStoreLaws } from '../../contracts/ledgerStore';
import { onceStoreLaws } from '../../contracts/onceStore';
import { settingsStoreLaws } from '../../contracts/settingsStore';
import { describePostgres } from '../../support/postgres/describePostgres';

describePostgres('PostgreSQL', (server) => {
  /** Opens the same new database as often as asked, and closes all of it. */
  async function fresh(): Promise<{ open: () => SqlStores; close: () => Promise<void> }> {
    const url = await server().newDatabase();
    const opened: SqlStores[] = [];
    return {
      open: () => {
        const stores = openSqlStores({ url });
        opened.push(stores);
        return stores;
      },
      close: async () => void (await Promise.all(opened.map((stores) => stores.close()))),
    };
  }

  describe('as a ledger keeps the laws of the port', () => {
    declareLaws(
      ledgerStoreLaws(async () => {
        const { open, close } = await fresh();
        const stores = open();
        const of = (each: SqlStores) => each.forUser('ana').ledger;
        return { store: of(stores), otherPane: of(stores), reload: async () => of(open()), close };
      }),
    );
  });

  describe('for settings keeps the laws of the port', () => {
    declareLaws(
      settingsStoreLaws(async () => {
        const { open, close } = await fresh();
        const of = (each: SqlStores) => each.forUser('ana').settings;
        return { store: of(open()), reload: async () => of(open()), close };
      }),
    );
  });

  describe('for acts keeps the laws of the port', () => {
    declareLaws(
      onceStoreLaws(async () => {
        const { open, close } = await fresh();
        const of = (each: SqlStores) => each.forUser('ana').once;
        return { store: of(open()), otherServer: of(open()), reload: async () => of(open()), close };
      }),
    );
  });
});
