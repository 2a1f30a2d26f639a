import type { Channel } from '../ledger/LedgerEvent';
import type { TemplateId } from '../templates/templateIds';
import type { Evidence, NextStep, Reason, ReasonCode, Unless } from './NextStep';
import type { Situation } from './Situation';
import type { Status } from './Status';

/** A step with what it means for the status. */
export interface Decision {
  readonly step: NextStep;
  readonly waitingOn: Status['waitingOn'];
  readonly since: string | null;
}

/** What a kind of step says about itself; what is left out is the same for most. */
export interface StepSketch {
  readonly action: NextStep['action'];
  readonly due: string | null;
  readonly template: TemplateId | null;
  readonly code: ReasonCode;
  readonly params?: Reason['params'];
  readonly evidence?: readonly Evidence[];
  readonly unless: Unless['code'] | null;
  readonly person?: NextStep['person'];
  readonly channel?: Channel;
  readonly rhythm?: NextStep['rhythm'];
  readonly theirTime?: NextStep['theirTime'];
  readonly change?: NextStep['change'];
  readonly holding?: NextStep['holding'];
  readonly waitingOn: Status['waitingOn'];
  readonly since: string | null;
}

/** Most sentences that a step names as its sources: a person reads them in a narrow pane. */
const MOST_EVIDENCE = 3;

/** One sentence may ask and complain at once; it is shown once. */
const onceEach = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(
    ({ messageId, quote }, at) =>
      at === evidence.findIndex((one) => one.messageId === messageId && one.quote === quote),
  );

/** A sketch made whole for a situation. The channel is the one that the contact prefers, else e-mail. */
export function decided(s: Situation, sketch: StepSketch): Decision {
  const { action, due, template, code, params = {}, evidence = [], unless, waitingOn, since } = sketch;
  return {
    step: {
      action,
      due,
      attempt: s.attempts,
      of: s.cadence.intervals.length,
      channel: sketch.channel ?? s.history.preferredChannel ?? 'email',
      template,
      reason: { code, params },
      evidence: onceEach(evidence).slice(0, MOST_EVIDENCE),
      unless: unless === null ? null : { code: unless, params: {} },
      person: sketch.person ?? null,
      rhythm: sketch.rhythm ?? null,
      theirTime: sketch.theirTime ?? null,
      change: sketch.change ?? null,
      holding: sketch.holding ?? null,
    },
    waitingOn,
    since,
  };
}
