import type { Settings, SettingsStore } from '../../core/ports/SettingsStore';
import type { UserRows } from './connectSql';
import { saveRecord } from './saveRecord';
import type { Watch } from './sqlLedger';

const NAME = 'settings';

/** The settings of one user as one row. */
export function sqlSettings(rows: UserRows, watchers: Watch): SettingsStore {
  return {
    load: () =>
      rows.run(async (own) => {
        const found = await own.selectFrom('settings').select('body').where('name', '=', NAME).executeTakeFirst();
        return found ? (JSON.parse(found.body) as Settings) : null;
      }),
    save: async (settings) => {
      const saved = await rows.run((own) => saveRecord(own, NAME, settings));
      if (saved.ok) watchers.tell();
      return saved;
    },
    watch: (listener) => watchers.watch(listener),
  };
}
