import type { MailMessage } from '../core/mail/MailMessage';
import type { DemoMemory } from './DemoMemory';

/**
 * Memory in a web storage, apart for each mailbox by `name`. A full or closed storage is no error, nor one that the browser does not even let
 * the page look at: the demo forgets.
 */
export function storageMemory(storage: () => Storage, name: string): DemoMemory {
  const load = <T>(key: string, fallback: T): T => {
    try {
      const kept = storage().getItem(`${name}/${key}`);
      return kept === null ? fallback : (JSON.parse(kept) as T);
    } catch {
      return fallback;
    }
  };
  const keep = (key: string, value: unknown): void => {
    try {
      storage().setItem(`${name}/${key}`, JSON.stringify(value));
    } catch {
      // Private windows and full disks: the session goes on without memory.
    }
  };
  return {
    sent: () => load<readonly MailMessage[]>('sent', []),
    keepSent: (messages) => keep('sent', messages),
    read: () => load<readonly string[]>('read', []),
    keepRead: (ids) => keep('read', ids),
    time: () => load<number | null>('time', null),
    keepTime: (ms) => keep('time', ms),
    forget: () => {
      try {
        for (const key of ['sent', 'read', 'time']) storage().removeItem(`${name}/${key}`);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
