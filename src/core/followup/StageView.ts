import type { Stage } from '../contact/Contact';
import type { Evidence } from './NextStep';

/** A stage that the messages speak for, and what speaks for it. */
export interface StageProposal {
  readonly stage: Stage;
  /** `purchased`: they bought; `price-talked`: an amount, a proposal or an objection to the price is on the table; `they-answered`: they wrote; `silent`: they have not. */
  readonly reason: 'purchased' | 'price-talked' | 'they-answered' | 'silent';
  readonly evidence: Evidence | null;
}

/** Where somebody is in the funnel: as the user has set it, else as proposed. */
export interface StageView {
  readonly stage: Stage;
  /** Whether the user has set it. */
  readonly set: boolean;
  /** What the messages speak for, where that is not the stage set; else null. */
  readonly proposed: StageProposal | null;
  /** Why, where the stage was not set by the user. */
  readonly because: StageProposal | null;
}
