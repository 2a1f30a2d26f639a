import type { Settings } from '../core/ports/SettingsStore';
import type { Ports } from './Ports';

/** The user: every address of theirs in lower case, and how they sign. */
export interface Me {
  readonly addresses: readonly string[];
  readonly name: string | null;
  /** The address that the mailbox names first; empty when none is known. */
  readonly address: string;
}

/** Who the user is: what the mailbox knows and what they added in the settings. A mailbox that does not answer leaves the settings. */
export async function whoAmI(ports: Ports, settings: Settings): Promise<Me> {
  const known = await ports.host.me();
  const people = known.ok ? known.value : [];
  const addresses = [...people.map((person) => person.address ?? ''), ...settings.me]
    .map((address) => address.trim().toLowerCase())
    .filter((address) => address !== '');
  return {
    addresses: [...new Set(addresses)],
    name: settings.name ?? people.find((person) => person.name !== null)?.name ?? null,
    address: addresses[0] ?? '',
  };
}
