import { defaultCadence } from '../core/followup/defaultCadence';
import { defaultCalendar } from '../core/followup/defaultCalendar';
import type { Outcome } from '../core/ports/Failure';
import type { Settings } from '../core/ports/SettingsStore';
import type { Ports } from './Ports';

/** What the user has set, and the defaults for what they have not (or what an older release did not know). */
export async function loadSettings(ports: Ports): Promise<Outcome<Settings>> {
  const loaded = await ports.settings.load();
  if (!loaded.ok) return loaded;
  const zone = ports.timeZone === undefined ? {} : { timeZone: ports.timeZone };
  const value: Settings = {
    ...{ me: [], name: null, locale: null },
    ...loaded.value,
    calendar: { ...defaultCalendar, ...zone, ...loaded.value?.calendar },
    cadence: { ...defaultCadence, ...loaded.value?.cadence },
  };
  return { ok: true, value };
}
