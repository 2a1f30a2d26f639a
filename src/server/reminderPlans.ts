import { historyOf } from '../core/ledger/historyOf';
import type { FollowUp, History } from '../core/ledger/History';
import type { LedgerEvent } from '../core/ledger/LedgerEvent';

/** What should stand at Google for one follow-up, as the ledger has it. */
export interface ReminderPlan {
  /** The follow-up's. */
  readonly key: string;
  /** How often the user has done something that concerns it: another number, another plan. */
  readonly version: number;
  /** What is pending has a reminder; what was done or skipped is ticked off; what was cancelled, answered or taken back is gone. */
  readonly wanted: 'set' | 'complete' | 'remove';
  /** Null where the follow-up was taken back as a whole. */
  readonly followUp: FollowUp | null;
}

/** Somebody's plans with the history that they come from. */
export interface ReminderPlans {
  readonly history: History;
  /** Pending ones first, then those that ended last. */
  readonly plans: readonly ReminderPlan[];
}

type Event = LedgerEvent & { readonly followUp: string };
const isAct = (event: LedgerEvent): event is Event => 'followUp' in event;
/** Acts that close or open follow-ups without naming them. */
const around = (event: LedgerEvent): boolean => event.type === 'stopped' || event.type === 'lifted';

/** The plans that all events of a person add up to, also of follow-ups that nothing but these events remembers. */
export function reminderPlans(person: string, events: readonly LedgerEvent[]): ReminderPlans {
  const history = historyOf(person, events);
  const own = events.filter(({ people }) => people.includes(person));
  const keys = new Set(own.filter(isAct).map(({ followUp }) => followUp));
  const dated = [...keys].map((key) => {
    const acts = own.filter((event) => around(event) || (isAct(event) && event.followUp === key));
    const ids = new Set(acts.map(({ id }) => id));
    const undone = own.filter((event) => event.type === 'undone' && ids.has(event.target));
    const followUp = history.followUps.find((one) => one.key === key) ?? null;
    const moments = [...acts.filter(isAct), ...undone].map(({ at }) => Date.parse(at));
    const changed = Math.max(...moments, Date.parse(followUp?.closedAt ?? '') || 0);
    const order = followUp?.state === 'pending' ? Infinity : changed;
    return { order, plan: { key, version: acts.length + undone.length, wanted: wantedFor(followUp), followUp } };
  });
  return { history, plans: dated.sort((a, b) => (a.order < b.order ? 1 : -1)).map(({ plan }) => plan) };
}

function wantedFor(followUp: FollowUp | null): ReminderPlan['wanted'] {
  if (followUp?.state === 'pending') return 'set';
  return followUp?.state === 'done' || followUp?.state === 'skipped' ? 'complete' : 'remove';
}
