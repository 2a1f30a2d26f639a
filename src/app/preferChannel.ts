import type { Channel, ChannelPreferred } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { record } from './record';

/** Says on which channel this person wants to be reached. */
export function preferChannel(ports: Ports, person: string, channel: Channel): Promise<Outcome<ChannelPreferred>> {
  return record(ports, person, (base, ms) => ({
    ...base,
    type: 'channel-preferred',
    id: `channel:${person}:${ms}`,
    channel,
  }));
}
