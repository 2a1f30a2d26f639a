import 'fake-indexeddb/auto';
import { defaultCadence } from '../../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';
import type { Settings } from '../../../src/core/ports/SettingsStore';
import { indexedDbStores, type Stores } from '../../../src/stores/indexeddb/indexedDbStores';
import { declareLaws } from '../../contracts/declareLaws';
import { dueIndexLaws } from '../../contracts/dueIndex';
import { ledgerStoreLaws } from '../../contracts/ledgerStore';
import { settingsStoreLaws } from '../../contracts/settingsStore';

const mySettings: Settings = {
  ...{ me: ['ana@nexo.example'], name: 'Ana', locale: 'pt-BR' },
  calendar: defaultCalendar,
  cadence: defaultCadence,
};

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

describe('the rows of Today in IndexedDB keep the laws of the port', () => {
  declareLaws(
    dueIndexLaws(async () => {
      const { open, close } = fresh();
      const { due, ledger } = open();
      return { due, ledger, close };
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

describe('settings that are kept in memory', () => {
  test('are read anew after another pane saved', async () => {
    const { open, close } = fresh();
    const [mine, theirs] = [open().settings, open().settings];
    const before = await mine.load();
    expect(await mine.load()).toEqual(before);
    const heard = new Promise<void>((resolve) => {
      mine.watch(() => resolve());
    });
    const settings = { ...mySettings, name: 'Bia' };
    await theirs.save(settings);
    await heard;
    expect(await mine.load()).toEqual({ ok: true, value: settings });
    await close();
  });

  test('are asked for again after a failure', async () => {
    const name = `test-${(databases += 1)}`;
    const real = indexedDB.open.bind(indexedDB);
    const failing = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('locked', 'InvalidStateError');
    });
    const stores = indexedDbStores(name);
    expect((await stores.settings.load()).ok).toBe(false);
    failing.mockImplementation(real);
    expect(await stores.settings.load()).toEqual({ ok: true, value: null });
    failing.mockRestore();
    await stores.close();
  });
});
