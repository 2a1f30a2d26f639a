import type { Decision } from './Decision';
import type { Situation } from './Situation';
import { answer } from './steps/answer';
import { close } from './steps/close';
import { followUp } from './steps/followUp';
import { keepPromise } from './steps/keepPromise';
import { redirect } from './steps/redirect';
import { rest } from './steps/rest';
import { stop } from './steps/stop';
import { thank } from './steps/thank';
import { wait } from './steps/wait';
import { writeBack } from './steps/writeBack';

/** DOMAIN: What a next step is. The first of these that applies; `followUp` applies always. */
const steps = [stop, answer, keepPromise, close, thank, redirect, wait, writeBack, rest, followUp] as const;

/** What is to be done in a situation, and who is waited for. */
export function decide(s: Situation): Decision {
  for (const step of steps) {
    const decision = step(s);
    if (decision) return decision;
  }
  return followUp(s);
}
