import type { Channel, TouchNoted } from '../core/ledger/LedgerEvent';
import type { Direction } from '../core/mail/ThreadMessage';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { record } from './record';

/** Records what was done or heard outside e-mail: a touch when `sent`, an answer when `received`. */
export function noteTouch(
  ports: Ports,
  person: string,
  touch: { readonly channel: Channel; readonly direction: Direction; readonly note: string | null },
): Promise<Outcome<TouchNoted>> {
  return record(ports, person, (base, ms) => ({
    ...base,
    type: 'touch-noted',
    id: `touch:${person}:${ms}`,
    channel: touch.channel,
    direction: touch.direction,
    note: touch.note?.trim() || null,
  }));
}
