import type { Answer, CardChange, GmailAction } from '../../cards/Answer';
import type { Card } from '../../cards/Card';

/** What an answer says, out of its envelope. */
export interface Unwrapped {
  readonly change: CardChange;
  readonly gmail: GmailAction | null;
  /** Google would ask the user for these rights first. */
  readonly scopes: readonly string[];
}

/** Takes any of the envelopes apart. */
export function unwrap(answer: Answer): Unwrapped {
  if ('requesting_google_scopes' in answer) {
    return { change: {}, gmail: null, scopes: answer.requesting_google_scopes.scopes };
  }
  const { action, hostAppAction } = 'renderActions' in answer ? answer.renderActions : answer;
  return { change: action, gmail: hostAppAction?.gmailAction ?? null, scopes: [] };
}

/** The cards that lie on each other after an answer, the one in view last. A click elsewhere begins with an empty stack. */
export function cardStack(stack: readonly Card[], { navigations = [] }: CardChange): readonly Card[] {
  let cards = [...stack];
  for (const step of navigations) {
    if ('popToRoot' in step) cards = cards.slice(0, 1);
    else if ('pop' in step) cards = cards.slice(0, -1);
    else if ('pushCard' in step) cards.push(step.pushCard);
    else cards = [...cards.slice(0, -1), step.updateCard];
  }
  return cards;
}
