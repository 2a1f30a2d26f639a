import type { Outcome } from '../../core/ports/Failure';
import type { Settings, SettingsStore } from '../../core/ports/SettingsStore';
import type { Connection } from './connect';
import type { Panes } from './panes';

const KEY = 'settings';

/**
 * The settings as one record of the database. They are read with every click and change once a month: what was read is kept until this
 * pane or another one saves.
 */
export function indexedDbSettings(connection: Connection, panes: Panes): SettingsStore {
  let kept: Promise<Outcome<Settings | null>> | null = null;
  // Before anybody else listens: whoever hears of a change reads it anew.
  if (panes.joined) panes.watch(() => (kept = null));
  return {
    load: () => {
      const loading = kept ?? connection.run(async (db) => (await db.get('settings', KEY))?.settings ?? null);
      if (panes.joined) kept = loading;
      // A failure may pass: the next call tries again.
      void loading.then(({ ok }) => {
        if (!ok && kept === loading) kept = null;
      });
      return loading;
    },
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
