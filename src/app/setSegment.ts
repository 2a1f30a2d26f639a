import type { Segment } from '../core/contact/Contact';
import type { SegmentSet } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { record } from './record';

/** Says what this person is to the user: lead, customer or affiliate. */
export function setSegment(ports: Ports, person: string, segment: Segment): Promise<Outcome<SegmentSet>> {
  return record(ports, person, (base, ms) => ({
    ...base,
    type: 'segment-set',
    id: `segment:${person}:${ms}`,
    segment,
  }));
}
