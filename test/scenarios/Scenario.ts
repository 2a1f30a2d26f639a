import type { Calendar } from '../../src/core/followup/Calendar';
import type { CadenceKey } from '../../src/core/followup/Cadence';

/**
 * One case of the follow-up rules as a salesperson would tell it. `events` are lines of `readScenario`'s notation, `now` a moment
 * in São Paulo ("2024-08-13 10:00"); `expect` names what must come out, `due` as day or as day and time in São Paulo.
 */
export interface Scenario {
  readonly why: string;
  readonly now: string;
  readonly events: readonly string[];
  /** What the user has set, where it is not the default. */
  readonly settings?: {
    readonly calendar?: Partial<Calendar>;
    readonly cadences?: Readonly<Partial<Record<CadenceKey, readonly number[]>>>;
  };
  /** The contact's telephone, where one is known. */
  readonly phone?: string;
  readonly expect: {
    readonly action?: string;
    readonly due?: string | null;
    readonly waitingOn?: string;
    readonly attempts?: number;
    readonly touches?: number;
    readonly template?: string | null;
    readonly reason?: string;
    readonly person?: string;
    readonly channel?: string;
    readonly quote?: string;
    readonly pending?: number;
    /** Business days in which they usually answer; null where too few answers tell. */
    readonly habit?: number | null;
    readonly change?: string | null;
    /** The day that a holding reply would promise; null where none is offered. */
    readonly holding?: string | null;
    /** Touches of the last 7 and 30 days. */
    readonly pressure?: readonly [number, number];
    readonly stage?: string;
    readonly proposed?: string | null;
    readonly toConfirm?: boolean;
    readonly contents?: readonly string[];
  };
}
