import { decide } from './decide';
import type { NextStep } from './NextStep';
import type { StepInput } from './Situation';
import { situationOf } from './situationOf';
import { statusIn } from './statusOf';
import type { Status } from './Status';

/** Status and next step of one contact, from one decision: what every view asks together. */
export function standOf(input: StepInput): { readonly status: Status; readonly step: NextStep } {
  const situation = situationOf(input, input.contact.phones);
  const decision = decide(situation);
  return { status: statusIn(situation, decision), step: decision.step };
}
