import type { MessageEvent, NoteAdded } from '../../src/core/ledger/LedgerEvent';

/** A note about one person: the smallest event. */
export function note(id: string, at: string, people: readonly string[]): NoteAdded {
  return { id, v: 1, at, zone: 'America/Sao_Paulo', actor: 'user', people, type: 'note-added', text: `note ${id}` };
}

/** A message that Ana sent, or received from the first of `people`. */
export function message(
  id: string,
  at: string,
  people: readonly string[],
  direction: 'sent' | 'received' = 'received',
): MessageEvent {
  const [first = 'ana@nexo.example'] = people;
  const others = people
    .filter((key) => !key.startsWith('@'))
    .map((address) => ({ name: `Name of ${address}`, address }));
  const ana = { name: 'Ana', address: 'ana@nexo.example' };
  const received = direction === 'received';
  return {
    ...{ id: `msg:${id}`, v: 1, at, zone: 'America/Sao_Paulo', actor: 'reader', people, type: 'message' },
    ...{ messageId: id, thread: `thread of ${id}`, subject: 'Proposta', direction },
    from: received ? { name: `Name of ${first}`, address: first } : ana,
    to: received ? [ana] : others,
    cc: received ? others.slice(1) : [],
    text: `words of ${id}`,
    ...{ source: 'message', forwarded: false, auto: null, failedRecipient: null, language: 'pt' },
    ...{ details: [], signals: [] },
  } as const;
}
