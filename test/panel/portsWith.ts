import type { Ports } from '../../src/app/Ports';
import type { LedgerEvent } from '../../src/core/ledger/LedgerEvent';
import { memoryLedger } from '../../src/stores/memory/memoryLedger';
import { memorySettings } from '../../src/stores/memory/memorySettings';
import { now } from './conversationFor';

const unsupported = () => Promise.resolve({ ok: false, failure: 'unsupported' } as const);

/** Ports over the stores in memory that hold these events, of a mail client that can do nothing; time goes on with each look at it. */
export async function portsWith(events: readonly LedgerEvent[]): Promise<Ports> {
  const ledger = memoryLedger();
  const stored = await ledger.append(events);
  if (!stored.ok) throw new Error(stored.failure);
  let ms = now;
  return {
    host: {
      abilities: () => ({ history: false, reply: false, insert: false, open: false, mailbox: false }),
      me: () => Promise.resolve({ ok: true, value: [{ name: 'Ana Prado', address: 'ana@nexo.example' }] }),
      openItem: () => Promise.resolve({ ok: true, value: null }),
      onItemChanged: () => () => undefined,
      thread: unsupported,
      history: unsupported,
      mailbox: unsupported,
      reply: unsupported,
      insert: unsupported,
      open: unsupported,
    },
    ledger,
    settings: memorySettings(),
    clock: { now: () => ms++, wait: () => Promise.resolve() },
    clipboard: unsupported,
    timeZone: 'America/Sao_Paulo',
  };
}
