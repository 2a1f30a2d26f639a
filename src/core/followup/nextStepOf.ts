import { decide } from './decide';
import type { NextStep } from './NextStep';
import type { StepInput } from './Situation';
import { situationOf } from './situationOf';

/** The one thing to do next with a contact: when, how, and why, with the sentences that it rests on (DOMAIN: What a next step is). */
export function nextStepOf(input: StepInput): NextStep {
  return decide(situationOf(input, input.contact.phones)).step;
}
