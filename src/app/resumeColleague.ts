import type { ColleagueResumed } from '../core/ledger/LedgerEvent';
import type { Outcome } from '../core/ports/Failure';
import type { Ports } from './Ports';
import { record } from './record';

/** The user decides that a colleague's answer no longer holds back touches to this person. */
export function resumeColleague(ports: Ports, person: string): Promise<Outcome<ColleagueResumed>> {
  return record(ports, person, (base, ms) => ({ ...base, type: 'colleague-resumed', id: `resume:${person}:${ms}` }));
}
