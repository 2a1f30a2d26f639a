import type { Outcome } from '../core/ports/Failure';
import type { Settings } from '../core/ports/SettingsStore';
import type { Ports } from './Ports';

/** Keeps the settings; addresses are kept in lower case and without blanks, each once. */
export async function saveSettings(ports: Ports, settings: Settings): Promise<Outcome<null>> {
  const me = settings.me.map((address) => address.trim().toLowerCase()).filter((address) => address !== '');
  return ports.settings.save({ ...settings, me: [...new Set(me)] });
}
