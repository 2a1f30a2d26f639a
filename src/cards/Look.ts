import type { Choices } from '../app/draftFor';

/** What the person chose to look at, which no ledger keeps: it travels with every button of the card. */
export interface Look {
  /** Whom of several people; null for the one whom the product would take. */
  readonly person: string | null;
  /** The template of the draft; null for the one of the step. */
  readonly template: string | null;
  /** The sentences that stand in its slots where the person chose another. */
  readonly choices: Choices;
}

/** Nothing chosen. */
export const firstLook: Look = { person: null, template: null, choices: {} };
