import type { MessageEvent } from '../src/core/ledger/LedgerEvent';
import { openSqlStores } from '../src/stores/sql/openSqlStores';
import { me, said } from './serverMail';

/** Users at a time: as many as have a connection each to a PostgreSQL. */
const AT_ONCE = 8;

function contactEvent(contact: number): MessageEvent {
  const from = { name: `Contato ${contact}`, address: `contato${contact}@empresa${contact}.example` };
  const id = `c${contact}@empresa${contact}.example`;
  return {
    ...{ id: `msg:${id}`, v: 1, type: 'message', actor: 'reader' },
    ...{ at: '2026-11-03T10:00:00-03:00', zone: 'America/Sao_Paulo' },
    people: [from.address, `@empresa${contact}.example`],
    ...{ messageId: id, thread: id, subject: 'Orçamento', direction: 'received', from },
    to: [{ name: null, address: me.email }],
    ...{ cc: [], text: said[contact % said.length] ?? '', source: 'message', forwarded: false, auto: null },
    ...{ failedRecipient: null, language: 'pt', details: [], signals: [] },
  };
}

/** Gives each of the users numbered `from` up to (not including) `to` a ledger with one message of each of `contacts` people. */
export async function fillLedgers(
  database: { readonly path: string } | { readonly url: string },
  { from, to, contacts }: { readonly from: number; readonly to: number; readonly contacts: number },
): Promise<void> {
  const stores = openSqlStores(database);
  const events = Array.from({ length: contacts }, (_, contact) => contactEvent(contact));
  let next = from;
  const work = async (): Promise<void> => {
    while (next < to) {
      const stored = await stores.forUser(`user-${next++}`).ledger.append(events);
      if (!stored.ok) throw new Error(`the database was not filled: ${stored.failure}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await stores.close();
}
