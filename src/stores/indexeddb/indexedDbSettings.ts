import type { SettingsStore } from '../../core/ports/SettingsStore';
import type { Connection } from './connect';
import type { Panes } from './panes';

const KEY = 'settings';

/** The settings as one record of the database. */
export function indexedDbSettings(connection: Connection, panes: Panes): SettingsStore {
  return {
    load: () => connection.run(async (db) => (await db.get('settings', KEY))?.settings ?? null),
    save: async (settings) => {
      const saved = await connection.run(async (db) => {
        await db.put('settings', { key: KEY, v: 1, settings });
        return null;
      });
      if (saved.ok) panes.tell();
      return saved;
    },
    watch: (listener) => panes.watch(listener),
  };
}
