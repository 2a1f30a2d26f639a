import type { NoteAdded } from '../core/ledger/LedgerEvent';
import type { Act } from './Act';
import type { Ports } from './Ports';
import { record } from './record';
import { refuse } from './refuse';

/** Adds a note of the user to a person's history; refused when it is empty. */
export async function addNote(ports: Ports, person: string, text: string): Promise<Act<NoteAdded>> {
  const words = text.trim();
  if (words === '') return refuse('empty');
  return record(ports, person, (base, ms) => ({
    ...base,
    type: 'note-added',
    id: `note:${person}:${ms}`,
    text: words,
  }));
}
