import type { Stage } from '../core/contact/Contact';
import type { StageSet } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { record } from './record';

/** Says in which phase of the sale this person is. */
export function setStage(ports: Ports, person: string, stage: Stage): Promise<Outcome<StageSet>> {
  return record(ports, person, (base, ms) => ({ ...base, type: 'stage-set', id: `stage:${person}:${ms}`, stage }));
}
