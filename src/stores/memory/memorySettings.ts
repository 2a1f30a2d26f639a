import type { Settings, SettingsStore } from '../../core/ports/SettingsStore';
import { watchers } from '../watchers';

/** Settings that live as long as the process. */
export function memorySettings(initial: Settings | null = null): SettingsStore {
  let settings = initial;
  const { watch, tell } = watchers();
  return {
    load: () => Promise.resolve({ ok: true, value: settings }),
    save: (saved) => {
      settings = saved;
      tell();
      return Promise.resolve({ ok: true, value: null });
    },
    watch,
  };
}
