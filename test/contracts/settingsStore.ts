import type { Settings, SettingsStore } from '../../src/core/ports/SettingsStore';
import { equal, holds, valueOf } from './check';
import { lawsOf, type Law } from './Law';

export interface SettingsUnderTest {
  readonly store: SettingsStore;
  /** A store that starts anew on what was kept; null where nothing is kept. */
  readonly reload: (() => Promise<SettingsStore>) | null;
  readonly close: () => Promise<void>;
}

const settings: Settings = {
  me: ['ana@nexo.example'],
  name: 'Ana',
  locale: 'pt-BR',
  calendar: {
    timeZone: 'America/Sao_Paulo',
    country: 'BR',
    state: 'SP',
    daysOff: ['2026-07-09'],
    open: '09:00',
    close: '18:00',
  },
  cadence: { intervals: [2, 3, 5, 7, 20], pauseDays: 30, declineDays: 90 },
};

/** The laws of the SettingsStore port, against a fresh store for each law. */
export function settingsStoreLaws(make: () => Promise<SettingsUnderTest>): Law[] {
  const law = lawsOf(make);
  return [
    law('settings that were never saved are null, not a failure', async ({ store }) => {
      equal(valueOf(await store.load(), 'load'), null, 'load');
    }),
    law('what was saved last comes back as it was', async ({ store }) => {
      valueOf(await store.save({ ...settings, name: 'Bia' }), 'save');
      valueOf(await store.save(settings), 'save');
      equal(valueOf(await store.load(), 'load'), settings, 'load');
    }),
    law('settings are there after a reload', async ({ store, reload }) => {
      if (!reload) return;
      valueOf(await store.save(settings), 'save');
      equal(valueOf(await (await reload()).load(), 'load'), settings, 'load');
    }),
    law('a listener hears of a save, and not after it stopped', async ({ store }) => {
      let heard = 0;
      const stop = store.watch(() => (heard += 1));
      valueOf(await store.save(settings), 'save');
      stop();
      valueOf(await store.save(settings), 'save');
      holds(heard === 1, `heard ${heard} times`);
    }),
  ];
}
